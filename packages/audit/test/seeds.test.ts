import type { DocumentFacts, PrintedYear } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/index.ts';
import { haveSeeds, seedReport } from './support/seeds.ts';

const facts = (years: PrintedYear[]): DocumentFacts => ({
  mediaType: 'text/plain',
  charset: 'utf-8',
  headings: [],
  years,
  notices: [],
  headingFigures: [],
  extra: [],
});

const printed = (source: PrintedYear['source'], year: number, line: number): PrintedYear => ({
  source,
  year,
  text: `${year}年度`,
  location: { line, column: 1 },
});

const found = (result: ReturnType<typeof audit>) =>
  result.diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`);

describe.runIf(haveSeeds)('the true figures of published reports', () => {
  it('000: the 2014 form in a 2019 report, with a table headed 2018', () => {
    const report = seedReport('seeds/seed-000.cells.tsv', '2014-table', 2019);
    const document = facts([printed('title', 2019, 1), printed('table-title', 2018, 90)]);
    const result = audit(report, { document });
    expect(found(result)).toEqual(['warning form/wrong-for-year', 'warning document/contradicting-years']);
    expect(result.diagnostics[1]).toMatchObject({ actual: 2018, expected: 2019, location: { line: 90 } });
  });

  it('001: the 2019 trial form in a 2021 report', () => {
    const result = audit(seedReport('seeds/seed-001.cells.tsv', '2019-trial', 2021));
    expect(found(result)).toContain('warning form/wrong-for-year');
  });

  it('002: nothing', () => {
    expect(found(audit(seedReport('seeds/seed-002.cells.tsv', '2014-table', 2018)))).toEqual([]);
  });

  it('004: the printed sum fails in exactly two columns', () => {
    const result = audit(seedReport('seeds/seed-004.cells.tsv', '2019-trial', 2019));
    expect(found(result)).toEqual([
      'error requests/printed-sum',
      'error requests/printed-sum',
      'info disclosure/stock-equals-new',
    ]);
    expect(result.diagnostics[0]).toMatchObject({
      actual: 0,
      expected: 8,
      addends: [
        { cell: 'requests.received.naturalPerson', value: 8 },
        { cell: 'requests.carriedFromPriorYear.naturalPerson', value: 0 },
        { cell: 'requests.outcomes.all.naturalPerson', value: 0 },
        { cell: 'requests.carriedToNextYear.naturalPerson', value: 0 },
      ],
    });
    const folded = result.diagnostics.slice(0, 2).map(({ related }) => related?.map(({ ruleId }) => ruleId));
    expect(folded).toEqual([['requests/outcome-total'], ['requests/outcome-total']]);
  });
});
