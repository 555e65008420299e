import type { RulePage } from '../../examples/page.ts';

const licensing = 'proactiveDisclosure.licensing';

export const page: RulePage = {
  why: {
    zh: '试行格式的三栏口径不同（项目数、增减、办件数），基层常把办件数填进中间一栏。',
    en: 'The three columns of the trial form count different things (items, their change, cases), and cases are often put into the middle one.',
  },
  failing: {
    text: {
      zh: '上一年 0 项，增 8 项，处理决定 0 件。',
      en: 'No items before, a change of 8, no decisions.',
    },
    reports: [{ form: '2019-trial', cells: { [`${licensing}.itemsChange`]: 8 } }],
  },
  passing: {
    text: {
      zh: '上一年 10 项，增 8 项，处理决定 0 件。',
      en: '10 items before, a change of 8, no decisions.',
    },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${licensing}.itemsPriorYear`]: 10, [`${licensing}.itemsChange`]: 8 },
      },
    ],
  },
};
