import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '总计若与各项之和不符，办理情况就无法分类统计。空格不当作 0：缺项时只在已知各项已超出总计时才报告。',
    en: 'Where the total is not the sum of its parts, outcomes can not be counted by kind. A blank is never taken for 0: with parts missing, only a sum that already exceeds the total is reported.',
  },
  failing: {
    text: {
      zh: '总计填 0，而予以公开 6 件。',
      en: 'The total says 0, with 6 disclosed.',
    },
    reports: [
      {
        form: '2019-trial',
        cells: { 'requests.outcomes.disclosed.total': 6, 'requests.outcomes.disclosed.naturalPerson': 6 },
      },
    ],
  },
  passing: {
    text: { zh: '总计 6 件，予以公开 6 件。', en: 'Total 6, of which 6 disclosed.' },
    reports: [
      {
        form: '2019-trial',
        cells: {
          'requests.received.total': 6,
          'requests.received.naturalPerson': 6,
          'requests.outcomes.disclosed.total': 6,
          'requests.outcomes.disclosed.naturalPerson': 6,
          'requests.outcomes.all.total': 6,
          'requests.outcomes.all.naturalPerson': 6,
        },
      },
    ],
  },
};
