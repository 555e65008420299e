import { formatRecord, Report } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from './blank-report.ts';

const shuffled = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, shuffled(child)] as const);
  return Object.fromEntries(entries.reverse()) as T;
};

describe('formatRecord', () => {
  it.each(['2014-table', '2019-trial', '2021'] as const)('keeps every value of a %s record', (form) => {
    const report = blankReport(form);
    expect(JSON.parse(formatRecord(report))).toEqual(report);
    expect(Report.parse(JSON.parse(formatRecord(report)))).toEqual(report);
  });

  it('gives the same text whatever the order of the keys', () => {
    for (const form of ['2014-table', '2019-trial', '2021'] as const)
      expect(formatRecord(shuffled(blankReport(form)))).toBe(formatRecord(blankReport(form)));
  });

  it('puts one row of the form on a line', () => {
    const lines = formatRecord(blankReport('2021')).split('\n');
    expect(lines).toContain(
      '      "received": { "naturalPerson": null, "enterprise": null, "researchOrg": null, ' +
        '"publicInterestOrg": null, "legalServiceOrg": null, "otherOrg": null, "total": null },',
    );
    const figures = formatRecord(blankReport('2014-table')).split('\n');
    expect(figures).toContain('        "gazette": null,');
    expect(figures).toContain('      "charged": { "amount": 0.5, "unit": "万元" }');
  });

  it('follows the printed form of each format', () => {
    const order = (form: '2014-table' | '2021') =>
      Object.keys(JSON.parse(formatRecord(blankReport(form))).tables.reconsideration);
    expect(order('2014-table')).toEqual(['total', 'upheld', 'corrected', 'other']);
    expect(order('2021')).toEqual(['upheld', 'corrected', 'other', 'pending', 'total']);
  });

  it('keeps what it does not know, so that formatting loses nothing', () => {
    const report = { ...blankReport('2021'), unknownField: { b: [1, { a: '\u2028"' }] } };
    expect(JSON.parse(formatRecord(report as never))).toEqual(report);
  });

  it('round-trips any text and number', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0 }), (text, value) => {
        const report = { ...blankReport('2014-table'), title: text };
        report.cells = { 'complaints.total': { status: 'text', raw: text } };
        (report.tables as { complaints: { total: number } }).complaints.total = value;
        expect(JSON.parse(formatRecord(report))).toEqual(report);
      }),
    );
  });
});
