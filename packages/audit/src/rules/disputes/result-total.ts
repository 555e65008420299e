import type { SumRule } from '../../types.ts';

const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];

const results = ['upheld', 'corrected', 'other', 'pending'];

/** FB4. */
export const rule: SumRule = {
  id: 'disputes/result-total',
  title: {
    zh: '复议、诉讼总计等于各结果之和',
    en: 'Reconsideration and litigation totals equal their results',
  },
  severity: 'inconsistency',
  scope: 'report',
  table: 'disputes',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: { zh: '由“总计”一词推定；表上未印此式。', en: 'Implied by the word 总计; not printed as a sum.' },
  },
  relations: () =>
    groups.map((group) => ({
      kind: 'equal',
      left: [`${group}.total`],
      right: results.map((result) => `${group}.${result}`),
    })),
};
