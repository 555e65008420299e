import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'prose/cumulative-below-year';

const cell = 'proactiveDisclosure.itemsDisclosed';

it('does not compare figures of different cells', () => {
  const claims = [
    { value: 60, unit: '条', cell },
    { value: 18, unit: '条', cell: 'complaints.total', period: 'cumulative' as const },
  ];
  expect(found(id, { form: '2021', claims })).toEqual([]);
});
