import { cell } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { blankReport } from '../../schema/test/blank-report.ts';
import { ConversionError, convert, convertFigures } from '../src/index.ts';
import { fixtureReport } from './figures.ts';

const replies = 'requests.replies';
const thirdParty = 'requests.outcomes.refused.thirdPartyRights.total';

/** The township's table of 2018 with some figures changed. */
function changed(figures: Record<string, number | null>, states: Record<string, object> = {}) {
  const report = structuredClone(fixtureReport('2014-table', 'township-2018'));
  for (const [address, value] of Object.entries(figures)) {
    const keys = address.split('.');
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], report.tables);
    (parent as Record<string, unknown>)[last] = value;
  }
  return { ...report, cells: states } as typeof report;
}

describe('the 2014 table to 2021', () => {
  it('fills 三（七）总计 from closings, and drops replies there', () => {
    const { report, losses } = convert(changed({ 'requests.closed.total': 9, 'requests.replies.total': 8 }), {
      to: '2021',
    });
    expect(cell(report, 'requests.outcomes.all.total')?.value).toBe(9);
    expect(losses.find((loss) => loss.cell === `${replies}.total`)).toMatchObject({
      code: 'narrower-than-target',
      value: 8,
    });
  });

  it('spreads nothing over parts, a zero neither', () => {
    const { report, losses } = convert(changed({ 'litigation.total': 0 }), { to: '2021' });
    expect(cell(report, 'litigation.direct.total')?.value).toBeNull();
    expect(cell(report, 'litigation.afterReconsideration.total')?.value).toBeNull();
    expect(losses.find((loss) => loss.cell === 'litigation.total')).toMatchObject({
      code: 'no-single-target',
      value: 0,
    });
  });

  it('fills a sum and says what it hides', () => {
    const parts = { [`${replies}.refused.tradeSecret`]: 2, [`${replies}.refused.personalPrivacy`]: 3 };
    const { report, losses } = convert(changed(parts), { to: '2021' });
    expect(cell(report, thirdParty)?.value).toBe(5);
    expect(losses.filter(({ code }) => code === 'split-lost').map(({ value }) => value)).toEqual(
      expect.arrayContaining([2, 3]),
    );
  });

  it('fills no sum with a part missing, and loses the parts that are there', () => {
    const parts = { [`${replies}.refused.tradeSecret`]: 2, [`${replies}.refused.personalPrivacy`]: null };
    const { report, ledger, losses, unfilled } = convert(changed(parts), { to: '2021' });
    expect(cell(report, thirdParty)).toMatchObject({ value: null, status: 'absent' });
    expect(unfilled.find((empty) => empty.cell === thirdParty)?.code).toBe('sum-incomplete');
    expect(losses.find((loss) => loss.cell.endsWith('tradeSecret'))).toMatchObject({
      code: 'sum-incomplete',
      value: 2,
    });
    for (const part of Object.keys(parts))
      expect(ledger.find((entry) => entry.cell === part)).toMatchObject({ outcome: 'dropped', to: null });
  });

  it('calls a sum blank where all of its parts are', () => {
    const parts = [`${replies}.refused.tradeSecret`, `${replies}.refused.personalPrivacy`];
    const blank = { status: 'blank', raw: '' };
    const { report } = convert(
      changed(
        Object.fromEntries(parts.map((part) => [part, null])),
        Object.fromEntries(parts.map((part) => [part, blank])),
      ),
      { to: '2021' },
    );
    expect(cell(report, thirdParty)).toEqual({ value: null, status: 'blank', raw: null });
  });

  it('knows applicants by their total only', () => {
    const { report } = convert(changed({ 'requests.received.total': 7 }), { to: '2021' });
    expect(cell(report, 'requests.received.total')?.value).toBe(7);
    expect(cell(report, 'requests.received.naturalPerson')?.value).toBeNull();
  });

  it('carries what stood in a copied cell, and loses no mark of a dropped one', () => {
    const mark = { status: 'not-applicable', raw: '/' };
    const states = { 'requests.received.total': mark, 'requests.received.fax': mark };
    const { report, losses } = convert(
      changed({ 'requests.received.total': null, 'requests.received.fax': null }, states),
      { to: '2021' },
    );
    expect(report.cells['requests.received.total']).toEqual(mark);
    expect(losses.find((loss) => loss.cell === 'requests.received.fax')).toMatchObject({
      value: null,
      raw: '/',
    });
  });

  it('loses the state of an address that is no cell, loudly', () => {
    const { losses } = convert(changed({}, { 'requests.nowhere': { status: 'text', raw: '8' } }), {
      to: '2021',
    });
    expect(losses.find(({ code }) => code === 'not-a-cell')).toMatchObject({ cell: 'requests.nowhere' });
  });

  it('marks the report as converted', () => {
    const { report } = convert(changed({}), { to: '2021' });
    expect(report.transcription.notes).toContain('converted from 2014-table to 2021');
    expect(report.coverage).toEqual({
      proactiveDisclosure: 'none',
      requests: 'partial',
      disputes: 'partial',
    });
  });
});

describe('a mixed report', () => {
  it('converts each table from its own form', () => {
    const source = fixtureReport('mixed', 'county-2024');
    const { report, ledger, unfilled } = convert(source, { to: '2021' });
    expect(cell(report, 'proactiveDisclosure.licensing.decisions')?.value).toBe(9487);
    expect(cell(report, 'requests.outcomes.otherHandling.other.total')?.value).toBeNull();
    expect(unfilled).toHaveLength(21);
    expect(report.forms).toEqual({ proactiveDisclosure: '2021', requests: '2021', disputes: '2021' });
    expect(new Set(ledger.map(({ form }) => form))).toEqual(new Set(['2021', '2019-trial']));
  });

  it("takes the trial form's figure only where the 2021 form has none in the same row", () => {
    const both = (issued: number | null, made: number | null) => {
      const source = structuredClone(fixtureReport('mixed', 'county-2024')) as ReturnType<
        typeof fixtureReport
      >;
      const disclosure = (blankReport('2019-trial').tables as Record<string, Record<string, object>>)
        .proactiveDisclosure as Record<string, object>;
      const current = (source.tables as Record<string, Record<string, object>>).proactiveDisclosure ?? {};
      const union = Object.fromEntries(
        Object.entries(disclosure).map(([row, cells]) => [row, { ...cells, ...current[row] }]),
      );
      union.administrativeRules = { ...union.administrativeRules, issued, made };
      (source.tables as Record<string, unknown>).proactiveDisclosure = union;
      return convert(source, { to: '2021' });
    };
    const issued = (conversion: ReturnType<typeof both>) =>
      cell(conversion.report, 'proactiveDisclosure.administrativeRules.issued')?.value;
    expect(issued(both(null, 4))).toBe(4);
    expect(issued(both(3, 4))).toBe(3);
    expect(both(3, 4).losses.find(({ code }) => code === 'target-taken')).toMatchObject({ value: 4 });
    expect(both(null, null).losses.some(({ code }) => code === 'target-taken')).toBe(false);
  });
});

describe('what cannot be converted', () => {
  const refusal = (convertIt: () => unknown): ConversionError => {
    try {
      convertIt();
    } catch (error) {
      if (error instanceof ConversionError) return error;
    }
    throw new Error('no ConversionError was thrown');
  };

  it.each([
    ['2021', '2019-trial'],
    ['mixed', '2019-trial'],
  ] as const)('%s back to %s', (edition, to) => {
    const report = edition === 'mixed' ? fixtureReport('mixed', 'county-2024') : blankReport('2021');
    const error = refusal(() => convert(report, { to }));
    expect(error.code).toBe('backwards');
    expect(error.text.zh).toContain(to);
    expect(error.message).toBe(error.text.en);
  });

  it('a form that nothing is converted to', () => {
    const error = refusal(() => convertFigures(blankReport('2014-table'), { to: '2014-table' as '2021' }));
    expect(error.code).toBe('unknown-target');
  });

  it.each(['narrative', 'unknown'] as const)('a report of edition %s', (edition) => {
    const report = { ...blankReport('2021'), edition, tables: {} } as ReturnType<typeof blankReport>;
    expect(refusal(() => convert(report, { to: '2021' })).code).toBe('no-tables');
  });
});
