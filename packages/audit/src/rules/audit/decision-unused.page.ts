import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '不再适用的决定留着，会掩盖以后的问题。',
    en: 'A decision that is kept beyond its fault may hide another one.',
  },
  failing: {
    text: { zh: '问题已改正，决定还在。', en: 'The fault was mended, the decision is still there.' },
    reports: [],
  },
  passing: { text: { zh: '决定对应一个现有的问题。', en: 'The decision has its finding.' }, reports: [] },
};
