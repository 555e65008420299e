import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/empty-table';

it('is silent where one figure is there', () => {
  const states = { 'complaints.total': { status: 'blank', raw: '' } } as const;
  expect(found(id, { form: '2014-table', cells: { 'complaints.total': null }, states })).toEqual([]);
});
