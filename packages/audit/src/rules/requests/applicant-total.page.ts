import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '每一行的总计应是自然人与五类组织之和。',
    en: 'The total of each row is the sum over natural persons and the five kinds of organisation.',
  },
  failing: {
    text: {
      zh: '自然人 3 件、商业企业 1 件，总计却填 3 件。',
      en: '3 by natural persons and 1 by an enterprise, but a total of 3.',
    },
    reports: [
      {
        form: '2021',
        cells: {
          'requests.received.naturalPerson': 3,
          'requests.received.enterprise': 1,
          'requests.received.total': 3,
        },
      },
    ],
  },
  passing: {
    text: { zh: '总计 4 件。', en: 'A total of 4.' },
    reports: [
      {
        form: '2021',
        cells: {
          'requests.received.naturalPerson': 3,
          'requests.received.enterprise': 1,
          'requests.received.total': 4,
          'requests.carriedToNextYear.naturalPerson': 3,
          'requests.carriedToNextYear.enterprise': 1,
          'requests.carriedToNextYear.total': 4,
        },
      },
    ],
  },
};
