import type { RulePage } from '../../examples/page.ts';

const cell = 'proactiveDisclosure.itemsDisclosed';

const report = (cumulative: number) => ({
  form: '2021' as const,
  claims: [
    { value: 60, unit: '条', topic: 'disclosure-total' as const, cell },
    {
      value: cumulative,
      unit: '条',
      topic: 'disclosure-total' as const,
      cell,
      period: 'cumulative' as const,
    },
  ],
});

export const page: RulePage = {
  why: {
    zh: '累计数从不与表格或本年数比较，只检查它不小于本年数。',
    en: 'Cumulative figures are never compared with tables or years; all that is checked is that they are not below the year.',
  },
  failing: {
    text: { zh: '本年 60 条，历年累计 18 条。', en: '60 this year, 18 over the years.' },
    reports: [report(18)],
  },
  passing: {
    text: { zh: '本年 60 条，历年累计 186 条。', en: '60 this year, 186 over the years.' },
    reports: [report(186)],
  },
};
