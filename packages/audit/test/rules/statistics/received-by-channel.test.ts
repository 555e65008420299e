import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/received-by-channel';

it('is an inconsistency with all addends', () => {
  const [finding] = found(id, {
    form: '2014-table',
    cells: { 'requests.received.total': 2, 'requests.received.fax': 3 },
  });
  expect(finding).toMatchObject({ severity: 'inconsistency', basis: 'inferred', actual: 2, expected: 3 });
  expect(finding?.addends).toHaveLength(4);
});

it('is not asked of the forms since 2019', () => {
  expect(found(id, { form: '2021', cells: { 'requests.received.total': 2 } })).toEqual([]);
});
