import type { RulePage } from '../../examples/page.ts';

const report = (year: number, extra: number) => ({
  form: '2021' as const,
  year,
  cells: {
    'proactiveDisclosure.licensing.decisions': 310,
    'proactiveDisclosure.penalties.decisions': 45,
    'proactiveDisclosure.coerciveMeasures.decisions': 7 + extra,
  },
});

export const page: RulePage = {
  why: {
    zh: '有的报告只改年份，数照抄上年。',
    en: 'Some reports change nothing but the year.',
  },
  failing: {
    text: { zh: '三个数都与上年相同。', en: 'All three figures are the same.' },
    reports: [report(2022, 0), report(2023, 0)],
  },
  passing: {
    text: { zh: '有一个数不同。', en: 'One figure differs.' },
    reports: [report(2022, 0), report(2023, 1)],
  },
};
