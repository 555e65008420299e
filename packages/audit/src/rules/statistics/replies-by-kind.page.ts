import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '八种答复逐项编号，合计应为答复数。',
    en: 'The eight kinds of reply are numbered and add up to all replies.',
  },
  failing: {
    text: { zh: '答复 4 件，各类合计 5 件。', en: '4 replies, 5 by kind.' },
    reports: [
      {
        form: '2014-table',
        cells: {
          'requests.replies.total': 4,
          'requests.replies.granted': 3,
          'requests.replies.doesNotExist': 2,
        },
      },
    ],
  },
  passing: {
    text: { zh: '答复 5 件。', en: '5 replies.' },
    reports: [
      {
        form: '2014-table',
        cells: {
          'requests.closed.total': 5,
          'requests.closed.onTime': 5,
          'requests.replies.total': 5,
          'requests.replies.granted': 3,
          'requests.replies.doesNotExist': 2,
        },
      },
    ],
  },
};
