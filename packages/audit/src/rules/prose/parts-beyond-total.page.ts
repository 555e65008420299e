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
    zh: '“其中”不表示列全，所以分项少于总数不是错误；多于总数则或有重叠，或有一数不对。',
    en: '其中 does not say that a list is complete, so falling short is no fault; where the parts exceed the total they overlap, or a figure is wrong.',
  },
  failing: {
    text: { zh: '总数 200 条，分项 90、120 条。', en: 'A total of 200, parts of 90 and 120.' },
    reports: [list(200, 90, 120)],
  },
  passing: {
    text: { zh: '总数 200 条，分项 120、80 条。', en: 'A total of 200, parts of 120 and 80.' },
    reports: [list(200, 120, 80)],
  },
};
