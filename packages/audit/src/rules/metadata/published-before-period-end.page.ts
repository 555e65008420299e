import type { RulePage } from '../../examples/page.ts';

const report = (publishedOn: string) => ({ form: '2021' as const, year: 2022, with: { publishedOn } });

export const page: RulePage = {
  why: {
    zh: '年度未结束就公布的报告，要么年度读错，要么数字不是全年的。',
    en: 'Where a report came out before its year was over, the year was misread or the figures are not those of the year.',
  },
  failing: {
    text: { zh: '2022 年度报告公布于 2022 年 11 月。', en: 'A report for 2022 published in November 2022.' },
    reports: [report('2022-11-20')],
  },
  passing: {
    text: { zh: '公布于 2023 年 1 月。', en: 'Published in January 2023.' },
    reports: [report('2023-01-20')],
  },
};
