import type { RulePage } from '../../examples/page.ts';

const report = (id: string) => ({ form: '2021' as const, with: { id } });

export const page: RulePage = {
  why: {
    zh: '重复的报告会被计算两次。',
    en: 'What is filed twice is counted twice.',
  },
  failing: {
    text: { zh: '两份记录同为 2022 年度。', en: 'Two records for 2022.' },
    reports: [report('990101/2022'), report('990101/2022')],
  },
  passing: {
    text: { zh: '前一份是更正前的版本。', en: 'One is the edition before a correction.' },
    reports: [report('990101/2022@1'), report('990101/2022')],
  },
};
