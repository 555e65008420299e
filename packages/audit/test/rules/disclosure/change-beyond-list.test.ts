import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/change-beyond-list';

const list = (itemsPriorYear: number, itemsChange: number) => ({
  form: '2019-trial' as const,
  cells: {
    'proactiveDisclosure.penalties.itemsPriorYear': itemsPriorYear,
    'proactiveDisclosure.penalties.itemsChange': itemsChange,
  },
});

it.each([
  [10, -11, ['warning']],
  [10, -10, []],
  [10, 11, ['info']],
  [0, 11, []],
] as const)('a list of %i with a change of %i', (prior, change, severities) => {
  expect(found(id, list(prior, change)).map(({ severity }) => severity)).toEqual([...severities]);
});
