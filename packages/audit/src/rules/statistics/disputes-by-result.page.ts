import type { RulePage } from '../../examples/page.ts';

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
