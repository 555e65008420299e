import type { RulePage } from '../../examples/page.ts';

const penalties = 'proactiveDisclosure.penalties';

const first = {
  form: '2019-trial' as const,
  year: 2019,
  cells: { [`${penalties}.itemsPriorYear`]: 34, [`${penalties}.itemsChange`]: 10 },
};

const second = (items: number) => ({
  form: '2019-trial' as const,
  year: 2020,
  cells: { [`${penalties}.itemsPriorYear`]: items },
});

export const page: RulePage = {
  why: {
    zh: '清单数是存量，前后年可以相互验证；不衔接时多半是把办件数填进了项目数。',
    en: 'The list is a stock, so years check each other; where they do not, cases were often put for items.',
  },
  failing: {
    text: { zh: '34 项，增 10 项；次年却写 34 项。', en: '34 items and 10 more; the next year says 34.' },
    reports: [first, second(34)],
  },
  passing: {
    text: { zh: '34 项，增 10 项；次年为 44 项。', en: '34 items and 10 more; the next year says 44.' },
    reports: [first, second(44)],
  },
};
