import type { RulePage } from '../../examples/page.ts';

const heading = (raw: string) => ({
  table: 'statistics' as const,
  label: '（二）通过不同渠道和方式回应解读的情况',
  raw,
  location: { line: 120 },
});

export const page: RulePage = {
  why: {
    zh: '标题行没有官方单元格；写在那里的数要么多余，要么属于上下相邻的行。',
    en: 'A heading row has no official cell; a figure there is either idle or belongs to a neighbouring row.',
  },
  failing: {
    text: { zh: '标题行上写着 25。', en: 'A heading row says 25.' },
    reports: [{ form: '2014-table', document: { headingFigures: [heading('25')] } }],
  },
  passing: {
    text: { zh: '标题行没有数。', en: 'Heading rows hold no figure.' },
    reports: [{ form: '2014-table', document: {} }],
  },
};
