import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import { audit } from '../../src/index.ts';
import { applicantParts } from '../../src/rules/requests/columns.ts';
import { outcomes } from '../../src/rules/requests/outcome-total.ts';

/** A table three that adds up: outcomes by row and applicant, all of them received this year. */
function consistent(figures: Record<string, number>): Record<string, number> {
  const cells: Record<string, number> = {};
  const add = (row: string, column: string, value: number) => {
    cells[`${row}.${column}`] = (cells[`${row}.${column}`] ?? 0) + value;
  };
  for (const [address, value] of Object.entries(figures)) {
    const [row, column] = [
      address.slice(0, address.lastIndexOf('.')),
      address.slice(address.lastIndexOf('.') + 1),
    ];
    for (const target of [row, 'requests.outcomes.all', 'requests.received'])
      for (const place of [column, 'total']) add(target, place, value);
  }
  return cells;
}

const leaf = fc
  .tuple(fc.constantFrom(...outcomes('2021')), fc.constantFrom(...applicantParts))
  .map(([row, column]) => `${row}.${column}`);
const table = fc
  .dictionary(leaf, fc.integer({ min: 1, max: 400 }), { minKeys: 1, maxKeys: 8 })
  .map(consistent);
const diagnose = (cells: Record<string, number>) => audit(sketchReport({ form: '2021', cells })).diagnostics;

describe('the smallest repair', () => {
  it('is one cell, and the right one, for one wrong cell of table three', () => {
    fc.assert(
      fc.property(table, leaf, fc.integer({ min: 1, max: 9 }), (cells, address, by) => {
        const right = cells[address] ?? 0;
        const diagnostics = diagnose({ ...cells, [address]: right + by });
        expect(diagnostics).toHaveLength(1);
        expect(diagnostics[0]?.suggestions?.[0]?.changes).toEqual([
          { cell: address, from: right + by, to: right },
        ]);
      }),
    );
  });

  it('finds nothing in a table that adds up', () => {
    fc.assert(
      fc.property(table, (cells) => {
        expect(diagnose(cells)).toEqual([]);
      }),
    );
  });

  it('is two cells where the total outcomes were left at 0 in two columns', () => {
    const cells = consistent({ 'requests.outcomes.disclosed.naturalPerson': 8 });
    const broken = { ...cells, 'requests.outcomes.all.naturalPerson': 0, 'requests.outcomes.all.total': 0 };
    const diagnostics = diagnose(broken);
    expect(diagnostics).toHaveLength(2);
    for (const { suggestions } of diagnostics)
      expect(suggestions?.[0]?.changes).toEqual([
        { cell: 'requests.outcomes.all.naturalPerson', from: 0, to: 8 },
        { cell: 'requests.outcomes.all.total', from: 0, to: 8 },
      ]);
  });

  it('says that two figures changed places', () => {
    const cells = consistent({
      'requests.outcomes.disclosed.naturalPerson': 8,
      'requests.outcomes.disclosed.enterprise': 3,
    });
    const row = 'requests.outcomes.disclosed';
    const diagnostics = diagnose({ ...cells, [`${row}.naturalPerson`]: 3, [`${row}.enterprise`]: 8 });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.suggestions?.[0]?.message.en).toContain('changed places');
  });

  it('says that the digits of one figure were split over two cells', () => {
    const cells = consistent({ 'requests.outcomes.disclosed.naturalPerson': 12 });
    const row = 'requests.outcomes.disclosed';
    const diagnostics = diagnose({ ...cells, [`${row}.naturalPerson`]: 1, [`${row}.enterprise`]: 2 });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.suggestions?.[0]?.message.en).toContain('split');
  });

  it('is none where several cells would do', () => {
    const diagnostics = diagnose({ 'reconsideration.total': 5, 'reconsideration.upheld': 2 });
    expect(diagnostics[0]?.suggestions).toBeUndefined();
  });

  it('offers split digits as one explanation where nothing is proven', () => {
    const diagnostics = diagnose({
      'reconsideration.upheld': 1,
      'reconsideration.corrected': 2,
      'reconsideration.total': 12,
    });
    const [suggestion] = diagnostics[0]?.suggestions ?? [];
    expect(suggestion?.message.en).toContain('the digits of 12');
    expect(suggestion?.changes).toBeUndefined();
  });

  it('never writes a negative figure', () => {
    fc.assert(
      fc.property(table, leaf, fc.integer({ min: -9, max: 9 }), (cells, address, by) => {
        const wrong = Math.max(0, (cells[address] ?? 0) + by);
        for (const { suggestions = [] } of diagnose({ ...cells, [address]: wrong }))
          for (const { changes = [] } of suggestions)
            for (const { to } of changes) expect(to).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
