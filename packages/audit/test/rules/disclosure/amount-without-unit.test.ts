import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/amount-without-unit';

const amount = 'proactiveDisclosure.procurement.amount';

it('is silent about an amount of 0', () => {
  expect(found(id, { form: '2019-trial', cells: { [amount]: { amount: 0, unit: null } } })).toEqual([]);
});

it('never guesses the unit', () => {
  const [finding] = found(id, { form: '2019-trial', cells: { [amount]: { amount: 8040, unit: null } } });
  expect(finding).toMatchObject({ actual: 8040, expected: null });
  expect(finding?.suggestions).toBeUndefined();
});
