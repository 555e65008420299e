import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'metadata/period';

const period = (from: string | null, to: string | null) => ({
  form: '2021' as const,
  with: { period: { from, to } },
});

it.each([
  ['2022-01-01', '2022-12-31', []],
  ['2022-12-31', '2022-01-01', ['warning']],
  ['2021-01-01', '2021-12-31', ['warning']],
  ['2022-01-01', '2022-11-30', ['info']],
  [null, '2022-12-31', []],
  [null, null, []],
] as const)('%s to %s', (from, to, severities) => {
  expect(found(id, period(from, to)).map(({ severity }) => severity)).toEqual([...severities]);
});
