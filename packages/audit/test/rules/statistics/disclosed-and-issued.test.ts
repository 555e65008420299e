import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/disclosed-and-issued';

it('is never more than a hint, for older documents may be published this year', () => {
  const cells = {
    'proactiveDisclosure.itemsDisclosed': 3,
    'proactiveDisclosure.normativeDocumentsDisclosed': 2,
  };
  expect(found(id, { form: '2014-table', cells: cells })).toMatchObject([
    { severity: 'info', actual: 2, expected: 0 },
  ]);
});
