import type { RulePage } from '../../examples/page.ts';

const absent = { status: 'absent', raw: null } as const;

export const page: RulePage = {
  why: {
    zh: '缺行的表无法核对合计，也容易把下一行的数错读到这一行。',
    en: 'Without a row no total can be checked, and figures of the next row are easily read in its place.',
  },
  failing: {
    text: { zh: '统计表没有“举报投诉数量”一行。', en: 'The table has no row for complaints.' },
    reports: [
      { form: '2014-table', cells: { 'complaints.total': null }, states: { 'complaints.total': absent } },
    ],
  },
  passing: {
    text: { zh: '该行在，但没有填数。', en: 'The row is there, but blank.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'complaints.total': null },
        states: { 'complaints.total': { status: 'blank', raw: '' } },
      },
    ],
  },
};
