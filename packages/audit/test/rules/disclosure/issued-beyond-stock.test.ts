import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/issued-beyond-stock';

const row = 'proactiveDisclosure.normativeDocuments';

it('counts what was repealed in the same year', () => {
  const cells = { [`${row}.issued`]: 5, [`${row}.repealed`]: 5 };
  expect(found(id, { form: '2021', cells })).toEqual([]);
});

it('says nothing where the stock is blank', () => {
  expect(found(id, { form: '2021', cells: { [`${row}.issued`]: 5, [`${row}.inForce`]: null } })).toEqual([]);
});
