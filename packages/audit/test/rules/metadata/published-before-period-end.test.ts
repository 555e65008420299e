import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'metadata/published-before-period-end';

const report = (publishedOn: string | null, period: object | null = null) => ({
  form: '2021' as const,
  year: 2022,
  with: { publishedOn, period },
});

it.each([
  ['2022-12-30', 1],
  ['2022-12-31', 0],
  ['2023-01-31', 0],
  [null, 0],
] as const)('published on %s: %i findings', (publishedOn, count) => {
  expect(found(id, report(publishedOn))).toHaveLength(count);
});

it('goes by the printed end of the period where there is one', () => {
  expect(found(id, report('2022-12-15', { from: '2021-12-01', to: '2022-11-30' }))).toEqual([]);
});
