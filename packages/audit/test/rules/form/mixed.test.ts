import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/mixed';

it('goes under the wrong form where one of the forms is wrong', async () => {
  const findings = found(id, { form: '2021', year: 2023, forms: { requests: '2019-trial' } });
  expect(findings).toHaveLength(1);
});
