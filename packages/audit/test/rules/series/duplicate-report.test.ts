import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/duplicate-report';

it('is silent about different years and different agencies', async () => {
  const other = {
    id: '990102',
    name: null,
    kind: 'unknown',
    level: 'unknown',
    code: null,
    codeYear: null,
    path: [],
  };
  const reports = [
    { form: '2021' as const, year: 2022 },
    { form: '2021' as const, year: 2023 },
    { form: '2021' as const, year: 2022, with: { id: '990102/2022', agency: other } },
  ];
  expect(await foundAmong(id, reports)).toEqual([]);
});
