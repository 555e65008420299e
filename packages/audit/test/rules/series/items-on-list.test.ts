import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/items-on-list';

const row = 'proactiveDisclosure.licensing';

it('is not asked across the change of form', async () => {
  const first = { form: '2019-trial' as const, year: 2020, cells: { [`${row}.itemsPriorYear`]: 9 } };
  expect(await foundAmong(id, [first, { form: '2021', year: 2021 }])).toEqual([]);
});

it('shows what the list should be', async () => {
  const first = {
    form: '2019-trial' as const,
    year: 2019,
    cells: { [`${row}.itemsPriorYear`]: 390, [`${row}.itemsChange`]: -3 },
  };
  const second = { form: '2019-trial' as const, year: 2020, cells: { [`${row}.itemsPriorYear`]: 390 } };
  expect(await foundAmong(id, [first, second])).toMatchObject([{ actual: 390, expected: 387 }]);
});
