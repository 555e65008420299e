import { codebook, codebookEntry, type Form } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { readCrosswalk } from '../scripts/read-crosswalk.ts';
import {
  type ConversionTarget,
  crosswalk,
  crosswalkTsv,
  explain,
  explainOrigin,
  type Mapping,
} from '../src/index.ts';

const pairs: [Form, ConversionTarget][] = [
  ['2014-table', '2019-trial'],
  ['2019-trial', '2021'],
  ['2014-table', '2021'],
];

const fills = ({ transform }: Mapping) => transform === 'copy' || transform === 'sum';
const addresses = (form: Form) => codebook(form).map(({ address }) => address as string);

describe.each(pairs)('the crosswalk %s to %s', (from, to) => {
  const mappings = crosswalk({ from, to });

  it('names every cell of the older form, and no other', () => {
    const named = new Set(mappings.flatMap(({ cell }) => cell ?? []));
    expect([...named].sort()).toEqual(addresses(from).sort());
  });

  it('says of every cell of the newer form where it comes from or why it is new', () => {
    const named = new Set(mappings.flatMap(({ target }) => target ?? []));
    expect([...named].sort()).toEqual(addresses(to).sort());
  });

  it('gives each source cell one place at most', () => {
    for (const cell of addresses(from))
      expect(mappings.filter((mapping) => mapping.cell === cell && fills(mapping)).length).toBeLessThan(2);
  });

  it('fills each target cell from one cell, or from the parts of one sum', () => {
    for (const cell of addresses(to)) {
      const sources = mappings.filter((mapping) => mapping.target === cell && fills(mapping));
      const transforms = new Set(sources.map(({ transform }) => transform));
      expect(transforms.size).toBeLessThan(2);
      if (sources.length > 0) expect(sources.length > 1).toBe(transforms.has('sum'));
    }
  });

  it('carries only exact, close and summed cells, and gives every other a loss code', () => {
    for (const mapping of mappings) {
      const { predicate, transform, lossCode, cell } = mapping;
      if (transform === 'copy') expect(['exact', 'close']).toContain(predicate);
      if (transform === 'sum') expect(predicate).toBe('sum-of');
      expect(lossCode !== null).toBe(transform === 'drop');
      expect(transform === 'none').toBe(cell === null);
    }
  });

  it('carries a figure only between cells of one kind', () => {
    for (const { cell, target } of mappings.filter(fills))
      expect(codebookEntry(from, cell as string)?.kind).toBe(codebookEntry(to, target as string)?.kind);
  });

  it('calls official what both forms print in the same words', () => {
    for (const { cell, target, basis } of mappings.filter(fills)) {
      const label = codebookEntry(from, cell as string)?.label.zh;
      if (basis === 'official') expect(label).toBe(codebookEntry(to, target as string)?.label.zh);
    }
  });

  it('justifies every line in both languages', () => {
    for (const { justification } of mappings) {
      expect(justification.zh).toMatch(/[一-龥]/);
      expect(justification.en).toMatch(/[a-z]{3}/);
    }
  });
});

describe('crosswalk()', () => {
  it('expands row notation to single cells', () => {
    expect(readCrosswalk().some(({ cell }) => cell?.endsWith('.*'))).toBe(true);
    const cells = crosswalk().flatMap(({ cell, target }) => [cell ?? '', target ?? '']);
    expect(cells.filter((cell) => cell.includes('*'))).toEqual([]);
  });

  it('is published cell by cell with the columns of the authored file', () => {
    const [header, ...lines] = crosswalkTsv().slice(0, -1).split('\n');
    expect(header?.split('\t')).toHaveLength(12);
    expect(lines).toHaveLength(crosswalk().length);
    expect(lines.every((line) => line.split('\t').length === 12)).toBe(true);
  });
});

describe('explain', () => {
  it('says what fills a sum', () => {
    const explanation = explain('2014-table', 'requests.replies.refused.tradeSecret', '2021');
    expect(explanation).toMatchObject({
      outcome: 'summed',
      target: 'requests.outcomes.refused.thirdPartyRights.total',
      parts: ['requests.replies.refused.tradeSecret', 'requests.replies.refused.personalPrivacy'],
      code: null,
    });
  });

  it('says where a cell with no single place belongs', () => {
    const explanation = explain('2014-table', 'litigation.total', '2021');
    expect(explanation).toMatchObject({
      outcome: 'dropped',
      target: null,
      related: ['litigation.direct.total', 'litigation.afterReconsideration.total'],
      code: 'no-single-target',
    });
  });

  it('says why a target cell is new, and which cell it overlaps', () => {
    expect(explainOrigin('2021', 'requests.received.enterprise', '2014-table')).toMatchObject({
      sources: [],
      code: 'new-in-form',
    });
    expect(explainOrigin('2021', 'reconsideration.total', '2014-table')).toMatchObject({
      sources: [],
      related: ['reconsideration.total'],
      code: 'narrower-than-target',
    });
  });

  it('knows no cell of another form, and no way back', () => {
    expect(explain('2014-table', 'requests.received.enterprise', '2021')).toBeUndefined();
    expect(explain('2021', 'requests.received.total', '2019-trial')).toBeUndefined();
    expect(explainOrigin('2019-trial', 'requests.received.total', '2021')).toBeUndefined();
  });
});
