import type { RulePage } from '../../examples/page.ts';

const secret = 'requests.outcomes.refused.stateSecret';

const example = (subtotal: number) => ({
  form: '2021' as const,
  cells: {
    [`${secret}.naturalPerson`]: 2,
    [`${secret}.total`]: 2,
    'requests.outcomes.all.naturalPerson': 2,
    'requests.outcomes.all.total': 2,
    'requests.received.naturalPerson': 2,
    'requests.received.total': 2,
  },
  document: {
    extra: [
      {
        table: 'requests' as const,
        labels: ['（三）不予公开', '小计'],
        values: [String(subtotal), '0', '0', '0', '0', '0', String(subtotal)],
        location: { line: 70 },
      },
    ],
  },
});

export const page: RulePage = {
  why: {
    zh: '（三）（四）（五）没有小计行；自行添加的小计可用来核对分项。',
    en: 'The form prints no subtotals for (三), (四) and (五); where a report adds one, it can be checked against its parts.',
  },
  failing: {
    text: { zh: '不予公开小计 3 件，分项合计 2 件。', en: 'A subtotal of 3 refused, with parts of 2.' },
    reports: [example(3)],
  },
  passing: { text: { zh: '小计与分项相等。', en: 'The subtotal equals its parts.' }, reports: [example(2)] },
};
