import { contactRules, responseRules } from './contacts.ts';
import { disclosureRules, interpretationRules } from './disclosure.ts';
import { disputeRules } from './disputes.ts';
import { audienceRules, moneyRules, percentageRules } from './others.ts';
import { requestRules } from './received.ts';
import { outcomeRules } from './requests.ts';
import { resourceRules } from './resources.ts';
import type { Rule } from './rule.ts';
import { tableTwoRules } from './work.ts';

/** Matters that share words with disclosure work and are none of it. */
const elsewhere: Rule[] = [
  {
    topic: 'other',
    words: /人大代表|政协委员|建议|提案|(?<!复)议案|代表(?:列席|旁听)/,
    not: /咨询|投诉|收到申请/,
    unit: /^(?:件|条|份|个|项|篇|名|人|次)$/,
  },
  {
    topic: 'other',
    words: /(?:类别|大类|方面|领域|板块|环节|乡镇|社区|行政村|部门|单位|信息|类)$/,
    unit: /^(?:个|类|种)$/,
  },
];

/** All rules in the order in which they are tried. */
export const rules: readonly Rule[] = [
  ...percentageRules,
  ...audienceRules,
  ...moneyRules,
  ...elsewhere,
  ...disputeRules,
  ...responseRules,
  ...interpretationRules,
  ...outcomeRules,
  ...requestRules,
  ...contactRules,
  ...tableTwoRules,
  ...resourceRules,
  ...disclosureRules,
];
