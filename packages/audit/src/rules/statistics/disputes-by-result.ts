import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '尚未审结的案件没有单独一栏，可能归入其他情形，也可能未列，所以只作提醒。',
    en: 'Pending cases have no cell of their own: they may be under other or left out; hence a warning only.',
  },
  failing: {
    text: { zh: '行政复议 3 件，各结果合计 2 件。', en: '3 reconsiderations, 2 by result.' },
    reports: [{ form: '2014-table', cells: { 'reconsideration.total': 3, 'reconsideration.upheld': 2 } }],
  },
  passing: {
    text: { zh: '行政复议 2 件，维持 2 件。', en: '2 reconsiderations, both upheld.' },
    reports: [{ form: '2014-table', cells: { 'reconsideration.total': 2, 'reconsideration.upheld': 2 } }],
  },
};
