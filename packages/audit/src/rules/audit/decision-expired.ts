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
