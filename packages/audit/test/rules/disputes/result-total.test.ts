import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disputes/result-total';

it('is checked for reconsideration and for both kinds of litigation', () => {
  const cells = {
    'reconsideration.total': 1,
    'litigation.direct.total': 2,
    'litigation.afterReconsideration.total': 3,
  };
  expect(found(id, { form: '2019-trial', cells }).map(({ actual }) => actual)).toEqual([1, 2, 3]);
});
