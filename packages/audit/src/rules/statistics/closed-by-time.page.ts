import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '延期办结指依法延期，不是逾期；按时与延期合起来就是全部办结数。',
    en: 'Extended means lawfully extended, not late; on time and extended together are all that was closed.',
  },
  failing: {
    text: { zh: '办结 3 件，按时 1 件，延期 1 件。', en: '3 closed, 1 on time and 1 extended.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.closed.total': 3, 'requests.closed.onTime': 1, 'requests.closed.extended': 1 },
      },
    ],
  },
  passing: {
    text: { zh: '办结 2 件，按时 1 件，延期 1 件。', en: '2 closed, 1 on time and 1 extended.' },
    reports: [
      {
        form: '2014-table',
        cells: {
          'requests.closed.total': 2,
          'requests.closed.onTime': 1,
          'requests.closed.extended': 1,
          'requests.replies.total': 2,
          'requests.replies.granted': 2,
        },
      },
    ],
  },
};
