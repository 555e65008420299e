import type { RulePage } from '../../examples/page.ts';
import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA2. */
export const rule: SumRule = {
  id: 'statistics/closed-by-time',
  title: { zh: '办结数等于按时与延期之和', en: 'Requests closed equal those on time plus those extended' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号 1、2 推定；表上未印此式。',
      en: 'Implied by the numbering 1 and 2; the form prints no sum.',
    },
  },
  relations: () => [
    {
      kind: 'equal',
      left: ['requests.closed.total'],
      right: under('requests.closed', ['onTime', 'extended']),
    },
  ],
};

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
