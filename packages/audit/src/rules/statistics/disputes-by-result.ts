import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA5. */
export const rule: SumRule = {
  id: 'statistics/disputes-by-result',
  title: {
    zh: '复议、诉讼数量与各结果之和',
    en: 'Reconsideration and litigation and the sum of their results',
  },
  severity: 'warning',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号推定；尚未审结的案件没有单独一栏。',
      en: 'Implied by the numbering; pending cases have no cell of their own.',
    },
  },
  relations: () =>
    ['reconsideration', 'litigation'].map((group) => ({
      kind: 'equal',
      left: [`${group}.total`],
      right: under(group, ['upheld', 'corrected', 'other']),
    })),
};
