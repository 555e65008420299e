import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/copied-figures';

const year = (number: number, cells: Record<string, number>) => ({
  form: '2021' as const,
  year: number,
  cells,
});
const decisions = (...values: number[]) =>
  Object.fromEntries(
    ['licensing', 'penalties', 'coerciveMeasures'].map((row, index) => [
      `proactiveDisclosure.${row}.decisions`,
      values[index] ?? 0,
    ]),
  );

it('is silent where a table is all 0 or holds too few different figures', async () => {
  expect(await foundAmong(id, [year(2022, {}), year(2023, {})])).toEqual([]);
  const few = decisions(5, 5);
  expect(await foundAmong(id, [year(2022, few), year(2023, few)])).toEqual([]);
});

it('finds one copied table among others that differ', async () => {
  const same = decisions(310, 45, 7);
  const findings = await foundAmong(id, [
    year(2022, same),
    year(2023, { ...same, 'reconsideration.total': 1, 'reconsideration.upheld': 1 }),
  ]);
  expect(findings).toMatchObject([{ severity: 'warning', actual: 3 }]);
});
