import type { RulePage } from '../../examples/page.ts';
import type { RuleInfo } from '../../types.ts';

/** Reported by the engine itself. */
export const rule: RuleInfo = {
  id: 'audit/decision-expired',
  title: { zh: '决定已失效', en: 'A decision has expired' },
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
    zh: '决定是对当时的文件和数字作出的；数字变了就要重新判断。',
    en: 'A decision was made on certain figures of a certain document; where they change it has to be made again.',
  },
  failing: {
    text: {
      zh: '决定作出后，一个加数由 3 改为 4。',
      en: 'An addend changed from 3 to 4 after the decision.',
    },
    reports: [],
  },
  passing: { text: { zh: '文件与各数都未变。', en: 'Document and figures are the same.' }, reports: [] },
};
