import type { RulePage } from '../../examples/page.ts';

const disclosed = 'requests.outcomes.disclosed';

const report = (percentage: number) => ({
  form: '2021' as const,
  cells: {
    'requests.received.naturalPerson': 8,
    'requests.received.total': 8,
    [`${disclosed}.naturalPerson`]: 2,
    [`${disclosed}.total`]: 2,
    'requests.outcomes.unable.notHeld.naturalPerson': 6,
    'requests.outcomes.unable.notHeld.total': 6,
    'requests.outcomes.all.naturalPerson': 8,
    'requests.outcomes.all.total': 8,
  },
  claims: [
    { value: 2, cell: `${disclosed}.total`, topic: 'outcomes' as const },
    { value: percentage, unit: '%', topic: 'percentage' as const, subject: '占办结总数' },
  ],
});

export const page: RulePage = {
  why: {
    zh: '百分比算错，常是分子或分母换了数而没有重算。只重算明说“占”的比例，增减幅度不在此列。',
    en: 'A wrong percentage often means that a figure was changed afterwards. Only what is told as a share (占) is recomputed, not growth.',
  },
  failing: {
    text: { zh: '2 件，占 33%；办结共 8 件。', en: '2 are given as 33% of 8.' },
    reports: [report(33)],
  },
  passing: { text: { zh: '2 件，占 25%。', en: '2 are given as 25% of 8.' }, reports: [report(25)] },
};
