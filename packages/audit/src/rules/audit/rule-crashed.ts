import type { RuleInfo } from '../../types.ts';

/** Reported by the engine itself where a rule throws. */
export const rule: RuleInfo = {
  id: 'audit/rule-crashed',
  title: { zh: '规则运行出错', en: 'A rule crashed' },
  severity: 'warning',
  scope: 'engine',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '程序的错误，不是报告的错误。', en: 'A fault of the program, not of the report.' },
  },
};
