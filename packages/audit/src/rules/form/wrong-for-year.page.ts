import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '各年度的格式不同，数据口径也不同；用错格式的报告不能与同年其他报告逐格比较。',
    en: 'The forms differ in what they count; a report on the wrong one can not be compared cell by cell with others of its year.',
  },
  failing: {
    text: { zh: '2021 年度报告用了 2019 年试行格式。', en: 'A report for 2021 on the trial form of 2019.' },
    reports: [{ form: '2019-trial', year: 2021 }],
  },
  passing: {
    text: { zh: '2020 年度报告用 2019 年试行格式。', en: 'A report for 2020 on the trial form of 2019.' },
    reports: [{ form: '2019-trial', year: 2020 }],
  },
};
