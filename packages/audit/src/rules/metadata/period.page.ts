import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '期限决定数字属于哪一年；不完整的年度不能与其他年度直接比较。',
    en: 'The period decides which year the figures belong to; part of a year does not compare with whole ones.',
  },
  failing: {
    text: { zh: '2022 年度报告的期限在 2021 年。', en: 'A report for 2022 with a period in 2021.' },
    reports: [{ form: '2021', with: { period: { from: '2021-01-01', to: '2021-12-31' } } }],
  },
  passing: {
    text: { zh: '期限为 2022 年全年。', en: 'The whole of 2022.' },
    reports: [{ form: '2021', with: { period: { from: '2022-01-01', to: '2022-12-31' } } }],
  },
};
