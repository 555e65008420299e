import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '一条规则出错时，其余规则照常运行；但它没有检查的内容不能算通过。',
    en: 'When one rule fails the others still run; but what it did not check has not passed.',
  },
  failing: {
    text: {
      zh: '记录不合模式，规则读不到应有的字段。',
      en: 'The record is not valid and a rule misses a field.',
    },
    reports: [],
  },
  passing: { text: { zh: '规则正常运行。', en: 'Every rule runs.' }, reports: [] },
};
