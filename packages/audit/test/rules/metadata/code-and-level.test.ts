import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'metadata/code-and-level';

const agency = (code: string | null, level: string) => ({
  form: '2021' as const,
  with: { agency: { id: null, name: null, kind: 'unknown', level, code, codeYear: null, path: [] } },
});

it.each([
  ['620421', 'county', 0],
  ['620421', 'prefecture', 1],
  ['620400', 'prefecture', 0],
  ['620000', 'province', 0],
  ['620421101', 'township', 0],
  ['620421101', 'county', 1],
  ['110115', 'prefecture', 0],
  ['110115', 'county', 0],
  ['000000', 'national', 0],
  [null, 'county', 0],
  ['620421', 'unknown', 0],
] as const)('%s as %s: %i findings', (code, level, count) => {
  expect(found(id, agency(code, level))).toHaveLength(count);
});
