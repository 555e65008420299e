import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/new-beyond-stock';

it('is a warning for rules and for normative documents', () => {
  const cells = { 'proactiveDisclosure.administrativeRules.disclosed': 1 };
  expect(found(id, { form: '2019-trial', cells })).toMatchObject([
    { severity: 'warning', actual: 1, expected: 0 },
  ]);
});
