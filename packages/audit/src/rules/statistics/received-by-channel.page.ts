import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '四种渠道穷尽了申请方式：电子邮件归网络，口头归当面。',
    en: 'The four channels are exhaustive: e-mail counts as online, oral requests as in person.',
  },
  failing: {
    text: { zh: '收到 5 件，渠道合计 4 件。', en: '5 received, 4 by channel.' },
    reports: [{ form: '2014-table', cells: { 'requests.received.total': 5, 'requests.received.online': 4 } }],
  },
  passing: {
    text: { zh: '收到 5 件，网络 4 件，信函 1 件。', en: '5 received, 4 online and 1 by post.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.received.total': 5, 'requests.received.online': 4, 'requests.received.post': 1 },
      },
    ],
  },
};
