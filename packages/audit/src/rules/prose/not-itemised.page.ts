import type { RulePage } from '../../examples/page.ts';

const list = (total: number, ...parts: number[]) => ({
  form: '2014-table' as const,
  cells: { 'proactiveDisclosure.itemsDisclosed': total, 'proactiveDisclosure.channels.website': total },
  claims: [
    {
      value: total,
      unit: '条',
      topic: 'disclosure-total' as const,
      cell: 'proactiveDisclosure.itemsDisclosed',
    },
    ...parts.map((value) => ({ value, unit: '条', topic: 'disclosure-category' as const })),
  ],
});

export const page: RulePage = {
  why: {
    zh: '引用分项时应知道它们没有列全。',
    en: 'Who quotes the parts should know that they are not all there is.',
  },
  failing: {
    text: { zh: '722 条，所列 400 条。', en: '722 in all, 400 listed.' },
    reports: [list(722, 300, 100)],
  },
  passing: { text: { zh: '400 条，全部列明。', en: '400, all listed.' }, reports: [list(400, 300, 100)] },
};
