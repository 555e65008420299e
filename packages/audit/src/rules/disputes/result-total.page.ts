import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '复议和两类诉讼的总计各等于维持、纠正、其他结果与尚未审结之和。',
    en: 'The total of reconsideration and of each kind of litigation is the sum of upheld, corrected, other and pending.',
  },
  failing: {
    text: { zh: '结果维持 2 件，总计 1 件。', en: '2 upheld, but a total of 1.' },
    reports: [{ form: '2021', cells: { 'reconsideration.upheld': 2, 'reconsideration.total': 1 } }],
  },
  passing: {
    text: { zh: '结果维持 2 件，尚未审结 1 件，总计 3 件。', en: '2 upheld, 1 pending, a total of 3.' },
    reports: [
      {
        form: '2021',
        cells: { 'reconsideration.upheld': 2, 'reconsideration.pending': 1, 'reconsideration.total': 3 },
      },
    ],
  },
};
