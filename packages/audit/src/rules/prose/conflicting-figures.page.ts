import type { RulePage } from '../../examples/page.ts';

const website = 'proactiveDisclosure.channels.website';

const report = (...values: number[]) => ({
  form: '2014-table' as const,
  cells: { [website]: 276, 'proactiveDisclosure.itemsDisclosed': 300 },
  claims: values.map((value) => ({
    value,
    unit: '条',
    cell: website,
    topic: 'disclosure-channel' as const,
    subject: '网站公开',
  })),
});

export const page: RulePage = {
  why: {
    zh: '前后两个数至少一个不对，或者说的不是一回事；不弄清楚，任何一个都不宜引用。',
    en: 'One of the two is wrong, or they are about different things; until that is known neither should be quoted.',
  },
  failing: {
    text: { zh: '网站公开先说 722 条，后说 276 条。', en: 'Website: first 722, then 276.' },
    reports: [report(722, 276)],
  },
  passing: { text: { zh: '两处都是 276 条。', en: '276 both times.' }, reports: [report(276, 276)] },
};
