import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA6. */
export const rule: SumRule = {
  id: 'statistics/staff-by-kind',
  title: { zh: '工作人员数等于专职与兼职之和', en: 'Staff equal full-time plus part-time' },
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
      left: ['resources.staff.total'],
      right: under('resources.staff', ['fullTime', 'partTime']),
    },
  ],
};
