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
