import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/rules-without-power';

const cells = { 'proactiveDisclosure.administrativeRules.inForce': 6 };
const agency = (level: string, kind: string) => ({
  form: '2021' as const,
  cells,
  with: {
    agency: { id: '990101', name: '某机关', kind, level, code: '990101', codeYear: 2020, path: [] },
  },
});

it.each([
  ['township', 'government', 1],
  ['county', 'department', 1],
  ['prefecture', 'department', 1],
  ['prefecture', 'government', 0],
  ['province', 'government', 0],
  ['national', 'department', 0],
  ['unknown', 'government', 0],
])('%s %s: %i findings', (level, kind, count) => {
  expect(found(id, agency(level, kind))).toHaveLength(count);
});
