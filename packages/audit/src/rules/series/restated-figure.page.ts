import type { RulePage } from '../../examples/page.ts';

const received = 'requests.received.total';

const first = {
  form: '2021' as const,
  year: 2022,
  cells: {
    [received]: 12,
    'requests.received.naturalPerson': 12,
    'requests.outcomes.disclosed.total': 12,
    'requests.outcomes.disclosed.naturalPerson': 12,
    'requests.outcomes.all.total': 12,
    'requests.outcomes.all.naturalPerson': 12,
  },
};

const second = (value: number) => ({
  form: '2021' as const,
  year: 2023,
  claims: [{ value, cell: received, topic: 'requests' as const, period: 'prior-year' as const }],
});

export const page: RulePage = {
  why: {
    zh: '对比上年时换了数，增减幅度就不可信。',
    en: 'Where the base of a comparison was changed, the growth can not be trusted.',
  },
  failing: {
    text: { zh: '上年报告 12 件，本年说上年 15 件。', en: "Last year's report: 12; this year's text: 15." },
    reports: [first, second(15)],
  },
  passing: {
    text: { zh: '两处都是 12 件。', en: '12 in both.' },
    reports: [first, second(12)],
  },
};
