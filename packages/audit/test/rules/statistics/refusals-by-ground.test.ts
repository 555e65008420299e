import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/refusals-by-ground';

it('is a warning only, for one refusal may rest on two grounds', () => {
  const cells = {
    'requests.replies.total': 1,
    'requests.replies.refused.total': 1,
    'requests.replies.refused.stateSecret': 1,
    'requests.replies.refused.tradeSecret': 1,
  };
  expect(found(id, { form: '2014-table', cells: cells })).toMatchObject([
    { severity: 'warning', actual: 1, expected: 2 },
  ]);
});
