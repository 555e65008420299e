import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'requests/outcome-total';

it('adds up the 19 outcomes of the trial form and the 21 of 2021', () => {
  const count = (form: '2019-trial' | '2021') =>
    found(id, { form, cells: { 'requests.outcomes.all.total': 1 } })[0]?.addends?.length;
  expect([count('2019-trial'), count('2021')]).toEqual([19, 21]);
});

it('does not take blank outcomes for 0', () => {
  const cells = { 'requests.outcomes.all.total': 3, 'requests.outcomes.unable.notHeld.total': null };
  expect(found(id, { form: '2021', cells })).toEqual([]);
});
