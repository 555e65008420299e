import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/replies-by-kind';

it('counts refusals by their total, not by ground', () => {
  const cells = {
    'requests.replies.total': 2,
    'requests.replies.refused.total': 2,
    'requests.replies.refused.stateSecret': 1,
    'requests.replies.refused.tradeSecret': 1,
  };
  expect(found(id, { form: '2014-table', cells: cells })).toEqual([]);
  expect(found(id, { form: '2014-table', cells: { ...cells, 'requests.replies.total': 4 } })).toMatchObject([
    { actual: 4, expected: 2 },
  ]);
});
