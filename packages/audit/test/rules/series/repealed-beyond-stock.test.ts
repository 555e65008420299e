import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/repealed-beyond-stock';

const row = 'proactiveDisclosure.normativeDocuments';

it('shares its cause with the stock that does not follow', async () => {
  const first = { form: '2021' as const, year: 2022, cells: { [`${row}.inForce`]: 1 } };
  const second = { form: '2021' as const, year: 2023, cells: { [`${row}.repealed`]: 4 } };
  expect(await foundAmong(id, [first, second])).toMatchObject([{ actual: 4, expected: 1 }]);
});
