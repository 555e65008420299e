import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/staff-by-kind';

it('is an inconsistency', () => {
  expect(
    found(id, { form: '2014-table', cells: { 'resources.staff.total': 3, 'resources.staff.partTime': 2 } }),
  ).toMatchObject([{ severity: 'inconsistency', actual: 3, expected: 2 }]);
});
