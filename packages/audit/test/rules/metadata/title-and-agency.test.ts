import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'metadata/title-and-agency';

const report = (title: string | null, name: string, path: string[] = []) => ({
  form: '2021' as const,
  with: {
    title,
    agency: { id: null, name, kind: 'unknown', level: 'unknown', code: null, codeYear: null, path },
  },
});

it.each([
  ['永定区大溪乡2021年政府信息公开工作年度报告', '大溪乡人民政府', 0],
  ['永定区大溪乡2021年政府信息公开工作年度报告', '下洋镇人民政府', 1],
  ['2021年政府信息公开工作年度报告', '下洋镇人民政府', 0],
  ['会同县林业局信息公开工作年度报告', '会同县市场监督管理局', 0],
  [null, '下洋镇人民政府', 0],
] as const)('%s of %s: %i findings', (title, name, count) => {
  expect(found(id, report(title, name))).toHaveLength(count);
});
