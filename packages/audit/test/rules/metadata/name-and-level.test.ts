import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'metadata/name-and-level';

const agency = (name: string, level: string, kind: string) => ({
  form: '2021' as const,
  with: { agency: { id: null, name, kind, level, code: null, codeYear: null, path: [] } },
});

it.each([
  ['大溪乡人民政府', 'township', 'government', 0],
  ['大溪乡人民政府', 'county', 'government', 1],
  ['城关街道办事处', 'township', 'subdistrict', 0],
  ['靖远县人民政府', 'county', 'government', 0],
  ['会同县林业局', 'county', 'department', 0],
  ['会同县林业局', 'county', 'government', 1],
  ['某高新区管理委员会', 'county', 'government', 0],
  ['上海市人民政府', 'province', 'government', 0],
  ['上海市人民政府办公厅', 'province', 'government', 0],
  ['江苏省财政厅', 'province', 'government', 1],
] as const)('%s, %s, %s: %i findings', (name, level, kind, count) => {
  expect(found(id, agency(name, level, kind))).toHaveLength(count);
});
