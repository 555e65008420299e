import { expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import { audit } from '../../src/index.ts';

const rows = (cells: Record<string, number | null>) => audit(sketchReport({ form: '2021', cells }));
const direct = (key: string) => `litigation.direct.${key}`;

it('does not take a blank part for zero', () => {
  const { diagnostics, coverage } = rows({ [direct('upheld')]: null, [direct('total')]: 3 });
  expect(diagnostics).toEqual([]);
  expect(coverage.checks.undecided).toEqual([{ ruleId: 'disputes/result-total', count: 1 }]);
});

it('says so where the known parts already exceed the total', () => {
  const { diagnostics } = rows({
    [direct('upheld')]: null,
    [direct('corrected')]: 4,
    [direct('total')]: 3,
  });
  expect(diagnostics).toMatchObject([{ actual: 3, expected: 4, missing: [direct('upheld')] }]);
});

it('finds nothing wrong with a blank total', () => {
  expect(rows({ [direct('upheld')]: 4, [direct('total')]: null }).diagnostics).toEqual([]);
});

it('counts what could not be decided in each column of the printed sum', () => {
  const { diagnostics, coverage } = rows({ 'requests.carriedToNextYear.total': null });
  expect(diagnostics).toEqual([]);
  expect(coverage.checks.undecided).toContainEqual({ ruleId: 'requests/printed-sum', count: 1 });
});
