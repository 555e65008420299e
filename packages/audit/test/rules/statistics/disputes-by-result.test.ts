import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/disputes-by-result';

it('is a warning only, for pending cases have no cell', () => {
  expect(
    found(id, { form: '2014-table', cells: { 'litigation.total': 2, 'litigation.upheld': 1 } }),
  ).toMatchObject([
    { severity: 'warning', cells: expect.arrayContaining(['litigation.total', 'litigation.other']) },
  ]);
});
