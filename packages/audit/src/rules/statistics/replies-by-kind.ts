import type { RulePage } from '../../examples/page.ts';
import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

const kinds = [
  'alreadyDisclosed',
  'granted',
  'grantedInPart',
  'refused.total',
  'notThisAgency',
  'doesNotExist',
  'toldToAmend',
  'referredElsewhere',
];

/** FA3. */
export const rule: SumRule = {
  id: 'statistics/replies-by-kind',
  title: { zh: '答复数等于八种答复之和', en: 'Replies equal the sum of their eight kinds' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号 1 至 8 推定；表上未印此式。',
      en: 'Implied by the numbering 1 to 8; the form prints no sum.',
    },
  },
  relations: () => [
    { kind: 'equal', left: ['requests.replies.total'], right: under('requests.replies', kinds) },
  ],
};

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
