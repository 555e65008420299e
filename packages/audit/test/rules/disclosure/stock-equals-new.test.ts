import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/stock-equals-new';

it('is silent where all are 0', () => {
  expect(found(id, { form: '2019-trial' })).toEqual([]);
});
