import type { RulePage } from '../../examples/page.ts';
import type { RuleInfo } from '../../types.ts';

/** Reported by the engine itself. */
export const rule: RuleInfo = {
  id: 'audit/decision-unused',
  title: { zh: '决定不再适用', en: 'A decision no longer applies' },
  severity: 'warning',
  scope: 'engine',
  forms: [],
  basis: {
    kind: 'inferred',
    text: {
      zh: '决定绑定于文件、规则和所涉数字。',
      en: 'A decision is bound to the document, the rule and the figures it was made on.',
    },
  },
};

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
