import type { RulePage } from '../../examples/page.ts';

const penalties = 'proactiveDisclosure.penalties';

export const page: RulePage = {
  why: {
    zh: '增减数是清单项目的变化；比清单还大，多半是把办件数或新的总数填进了增减栏。',
    en: 'The change is one of items on the list; where it is larger than the list, cases or a new total were probably put there.',
  },
  failing: {
    text: { zh: '原有 10 项，减 12 项。', en: 'A list of 10 loses 12.' },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${penalties}.itemsPriorYear`]: 10, [`${penalties}.itemsChange`]: -12 },
      },
    ],
  },
  passing: {
    text: { zh: '原有 10 项，减 2 项。', en: 'A list of 10 loses 2.' },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${penalties}.itemsPriorYear`]: 10, [`${penalties}.itemsChange`]: -2 },
      },
    ],
  },
};
