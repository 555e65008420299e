import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '工作人员分为专职与兼职。',
    en: 'Staff are either full-time or part-time.',
  },
  failing: {
    text: { zh: '工作人员 3 人，专职 1 人，兼职 1 人。', en: '3 staff, 1 full-time and 1 part-time.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'resources.staff.total': 3, 'resources.staff.fullTime': 1, 'resources.staff.partTime': 1 },
      },
    ],
  },
  passing: {
    text: { zh: '工作人员 2 人。', en: '2 staff.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'resources.staff.total': 2, 'resources.staff.fullTime': 1, 'resources.staff.partTime': 1 },
      },
    ],
  },
};
