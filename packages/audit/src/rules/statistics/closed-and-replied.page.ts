import type { RulePage } from '../../examples/page.ts';

const closed = 'requests.closed.total';

const replied = 'requests.replies.total';

export const page: RulePage = {
  why: {
    zh: '多数申请办结时都有答复，二者不同值得一看；但表上没有规定，所以只是提示。',
    en: 'Most requests are closed by a reply, so a difference is worth a look; the form states no rule, so it is only a hint.',
  },
  failing: {
    text: { zh: '办结 5 件，答复 4 件。', en: '5 closed, 4 replies.' },
    reports: [
      {
        form: '2014-table',
        cells: { [closed]: 5, 'requests.closed.onTime': 5, [replied]: 4, 'requests.replies.granted': 4 },
      },
    ],
  },
  passing: {
    text: { zh: '办结 5 件，答复 5 件。', en: '5 closed, 5 replies.' },
    reports: [
      {
        form: '2014-table',
        cells: { [closed]: 5, 'requests.closed.onTime': 5, [replied]: 5, 'requests.replies.granted': 5 },
      },
    ],
  },
};
