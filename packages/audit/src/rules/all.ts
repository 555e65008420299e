import type { RuleInfo } from '../types.ts';
import { engineRules, jurisdictionRules, reportRules, seriesRules } from './index.ts';

/**
 * Every rule there is: what a configuration may name and a finding may carry. Marked as pure, so that a bundle
 * that audits single reports need not carry the rules over several.
 */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ ([] as RuleInfo[]).concat(
  reportRules,
  seriesRules,
  jurisdictionRules,
  engineRules,
);
