import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/wrong-for-year';

it.each([
  [2018, '2014-table', 0],
  [2019, '2014-table', 1],
  [2013, '2014-table', 1],
  [2018, '2019-trial', 1],
  [2020, '2019-trial', 0],
  [2021, '2019-trial', 1],
  [2020, '2021', 1],
  [2025, '2021', 0],
] as const)('%i on the %s form: %i findings', (year, form, count) => {
  expect(found(id, { form, year })).toHaveLength(count);
});

it('does not name table four, which is the same since 2019', () => {
  const [finding] = found(id, { form: '2019-trial', year: 2022 });
  expect(finding?.message.zh).toContain('表三');
  expect(finding?.message.zh).not.toContain('表四');
});

it('is not asked of converted figures', () => {
  expect(found(id, { form: '2021', year: 2016 }, { converted: true })).toEqual([]);
});
