import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/closed-by-time';

it('is an inconsistency', () => {
  expect(
    found(id, { form: '2014-table', cells: { 'requests.closed.total': 2, 'requests.closed.onTime': 1 } }),
  ).toMatchObject([{ severity: 'inconsistency', actual: 2, expected: 1 }]);
});
