import {
  Report,
  Report2014,
  Report2019Trial,
  Report2021,
  ReportMixed,
  Tables2014,
  Tables2019Trial,
  Tables2021,
} from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as check from '../src/check.ts';
import { isReport } from '../src/check.ts';
import { arbitraryReport } from './arbitrary-report.ts';

const agrees = (value: unknown): void => {
  expect(isReport(value)).toBe(Report.safeParse(value).success);
};

/** Values that some field or other takes, and others that none does. */
const strange = fc.constantFrom<unknown>(
  ...[
    null,
    undefined,
    '',
    'x',
    '1',
    'read',
    'mixed',
    '2019',
    0,
    -1,
    1.5,
    1e20,
    Number.NaN,
    true,
    [],
    {},
    [1],
  ],
  ...[
    '2019-13-45',
    '2019-01-01',
    '2021',
    '110000',
    { amount: 1 },
    { amount: 1, unit: '元' },
    { status: 'blank' },
  ],
);

/** Changes one place of a value: sets, removes or adds a key, at any depth. */
function damage(value: unknown, [where, what, how]: [number, unknown, number]): unknown {
  const copy = structuredClone(value);
  const nodes: Record<string, unknown>[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    nodes.push(node as Record<string, unknown>);
    for (const child of Object.values(node)) visit(child);
  };
  visit(copy);
  const node = nodes[where % nodes.length] as Record<string, unknown>;
  const keys = Object.keys(node);
  const key = keys[(where >> 4) % Math.max(1, keys.length)] ?? 'unknown';
  if (how === 0) delete node[key];
  else node[how === 1 ? key : 'unknown'] = what;
  return copy;
}

describe('the check without zod', () => {
  test('takes every valid report', () => {
    fc.assert(fc.property(arbitraryReport(), (report) => isReport(report)));
  });

  test('agrees with zod on reports with one fault', () => {
    const fault = fc.tuple(fc.nat(1_000_000), strange, fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(arbitraryReport(), fault, (report, change) => agrees(damage(report, change))),
      { numRuns: 400 },
    );
  });

  test('agrees with zod on what is no report', () => {
    for (const value of [null, undefined, 1, 'report', [], {}, { format: '2019' }, [{}]]) agrees(value);
    fc.assert(fc.property(fc.anything(), agrees));
  });
});

describe('the check of one form', () => {
  const ofReports = [
    [check.isReport2014, Report2014],
    [check.isReport2019Trial, Report2019Trial],
    [check.isReport2021, Report2021],
    [check.isReportMixed, ReportMixed],
  ] as const;
  const ofTables = [
    [check.isTables2014, Tables2014],
    [check.isTables2019Trial, Tables2019Trial],
    [check.isTables2021, Tables2021],
  ] as const;

  test('takes reports and tables of that form alone, as zod does', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        for (const [is, model] of ofReports) expect(is(report)).toBe(model.safeParse(report).success);
        for (const [is, model] of ofTables)
          expect(is(report.tables)).toBe(model.safeParse(report.tables).success);
      }),
    );
  });

  test('refuses the same faults', () => {
    const fault = fc.tuple(fc.nat(1_000_000), strange, fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(arbitraryReport(), fault, (report, change) => {
        const damaged = damage(report, change) as { tables: unknown };
        for (const [is, model] of ofReports) expect(is(damaged)).toBe(model.safeParse(damaged).success);
        for (const [is, model] of ofTables)
          expect(is(damaged.tables)).toBe(model.safeParse(damaged.tables).success);
      }),
      { numRuns: 200 },
    );
  });
});
