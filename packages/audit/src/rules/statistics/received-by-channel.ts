import type { RulePage } from '../../examples/page.ts';
import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA1. */
export const rule: SumRule = {
  id: 'statistics/received-by-channel',
  title: { zh: '申请数等于四种渠道之和', en: 'Requests received equal the sum of the four channels' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号 1 至 4 推定；表上未印此式。',
      en: 'Implied by the numbering 1 to 4; the form prints no sum.',
    },
  },
  relations: () => [
    {
      kind: 'equal',
      left: ['requests.received.total'],
      right: under('requests.received', ['inPerson', 'fax', 'online', 'post']),
    },
  ],
};

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
