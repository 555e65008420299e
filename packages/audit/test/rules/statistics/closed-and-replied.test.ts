import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/closed-and-replied';

it('is never more than a hint', () => {
  const cells = { 'requests.closed.total': 1, 'requests.closed.onTime': 1 };
  expect(found(id, { form: '2014-table', cells: cells })).toMatchObject([
    { severity: 'info', actual: 1, expected: 0 },
  ]);
});
