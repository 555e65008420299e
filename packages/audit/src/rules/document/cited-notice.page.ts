import type { RulePage } from '../../examples/page.ts';

const citing = (number: string) => ({
  form: '2021' as const,
  document: { notices: [{ number, location: { line: 3 } }] },
});

export const page: RulePage = {
  why: {
    zh: '引文常沿用旧文而未改；它不说明表格用了哪种格式。',
    en: 'Citations are often left over from older reports; they do not tell which form the tables follow.',
  },
  failing: {
    text: { zh: '2022 年度报告引用 60 号通知。', en: 'A report for 2022 cites notice 60.' },
    reports: [citing('国办公开办函〔2019〕60号')],
  },
  passing: {
    text: { zh: '2022 年度报告引用 30 号通知。', en: 'A report for 2022 cites notice 30.' },
    reports: [citing('国办公开办函〔2021〕30号')],
  },
};
