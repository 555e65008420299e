import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '这是表上唯一印明的勾稽关系：收到的和结转来的，不是办结了就是结转下年。不成立时，四个数中至少有一个不对。',
    en: 'The only sum that the forms print: what came in and what was carried over was either dealt with or carried forward. Where it fails, at least one of the four figures is wrong.',
  },
  failing: {
    text: {
      zh: '总计一列：收到 8 件，办理结果却是 0 件，也没有结转。',
      en: 'Total column: 8 received, but no outcome and nothing carried forward.',
    },
    reports: [
      { form: '2021', cells: { 'requests.received.total': 8, 'requests.received.naturalPerson': 8 } },
    ],
  },
  passing: {
    text: { zh: '收到 8 件，办结 6 件，结转下年 2 件。', en: '8 received, 6 dealt with, 2 carried forward.' },
    reports: [
      {
        form: '2021',
        cells: {
          'requests.received.total': 8,
          'requests.received.naturalPerson': 8,
          'requests.outcomes.disclosed.total': 6,
          'requests.outcomes.disclosed.naturalPerson': 6,
          'requests.outcomes.all.total': 6,
          'requests.outcomes.all.naturalPerson': 6,
          'requests.carriedToNextYear.total': 2,
          'requests.carriedToNextYear.naturalPerson': 2,
        },
      },
    ],
  },
};
