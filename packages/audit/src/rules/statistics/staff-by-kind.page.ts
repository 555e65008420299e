import type { RulePage } from '../../examples/page.ts';

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
