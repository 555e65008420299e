import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '同一报告各表格式不同，是拼接旧表的痕迹；转换和跨年比较须按表进行。',
    en: 'Different forms in one report show that an older table was reused; conversion and comparison over years go table by table.',
  },
  failing: {
    text: {
      zh: '表二为 2021 年格式，表三为试行格式。',
      en: 'Table two on the form of 2021, table three on the trial form.',
    },
    reports: [{ form: '2021', year: 2024, forms: { requests: '2019-trial' } }],
  },
  passing: {
    text: { zh: '各表都用 2021 年格式。', en: 'All tables on the form of 2021.' },
    reports: [{ form: '2021', year: 2024 }],
  },
};
