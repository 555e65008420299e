import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/carried-over';

const year = (number: number, form: '2019-trial' | '2021', cells: Record<string, number | null>) => ({
  form,
  year: number,
  cells,
});

it('compares all seven columns and folds them into one finding', async () => {
  const before = year(2021, '2021', {
    'requests.carriedToNextYear.naturalPerson': 2,
    'requests.carriedToNextYear.total': 2,
  });
  const findings = await foundAmong(id, [before, year(2022, '2021', {})]);
  expect(findings[0]).toMatchObject({
    actual: 0,
    expected: 2,
    cells: [
      '990101/2022#requests.carriedFromPriorYear.total',
      '990101/2021#requests.carriedToNextYear.total',
    ],
  });
  expect(findings[0]?.related).toHaveLength(1);
});

it('works whatever order the reports come in, and across the change of form', async () => {
  const reports = [
    year(2021, '2021', {}),
    year(2020, '2019-trial', { 'requests.carriedToNextYear.total': 1 }),
  ];
  expect(await foundAmong(id, reports)).toHaveLength(1);
});

it('does not compare a blank, another scope, or years apart', async () => {
  const before = year(2021, '2021', { 'requests.carriedToNextYear.total': 2 });
  const blank = year(2022, '2021', { 'requests.carriedFromPriorYear.total': null });
  expect(await foundAmong(id, [before, blank])).toEqual([]);
  expect(
    await foundAmong(id, [before, { ...year(2022, '2021', {}), with: { scope: 'jurisdiction' } }]),
  ).toEqual([]);
  expect(await foundAmong(id, [before, year(2023, '2021', {})])).toEqual([]);
});
