import { Report } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from './arbitrary-report.ts';

describe('arbitraryReport', () => {
  it('gives valid reports of every edition', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        met.add(report.edition);
        expect(Report.safeParse(report).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    expect([...met].sort()).toEqual(['2014-table', '2019-trial', '2021', 'mixed', 'narrative', 'unknown']);
  });

  it('gives only the editions asked for', () => {
    const [report] = fc.sample(arbitraryReport(['mixed']), 1);
    expect(report?.edition).toBe('mixed');
  });
});
