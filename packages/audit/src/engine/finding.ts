import type { EvidenceMap, Location, Message } from '@ogi-reports/schema';
import { rule as ruleCrashed } from '../rules/audit/rule-crashed.ts';
import type { Fault, Finding, RuleInfo } from '../types.ts';

/** Where a rule's page stands, relative to the root of the site. */
export const pageOf = (ruleId: string): string => `/rules/${ruleId}`;

/** A fault as a finding of a rule. */
export function finding(rule: RuleInfo, fault: Fault): Finding {
  return {
    ruleId: rule.id,
    severity: fault.severity ?? rule.severity,
    message: fault.message,
    cells: fault.cells ?? [],
    location: fault.location ?? null,
    actual: fault.actual ?? null,
    expected: fault.expected ?? null,
    ...(fault.addends && { addends: fault.addends }),
    ...(fault.missing && { missing: fault.missing }),
    ...(fault.suggestions && { suggestions: fault.suggestions }),
    url: pageOf(rule.id),
    basis: rule.basis.kind,
  };
}

/** Where the first cell of a finding stands whose place is known. */
export function locate(cells: readonly string[], evidence: EvidenceMap | undefined): Location | null {
  const known = cells.find((cell) => evidence?.cells[cell]);
  return (known && evidence?.cells[known]?.location) || null;
}

/** A crash of a rule, so that it neither stops the audit nor passes unseen. */
export function crashed(ruleId: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message: Message = {
    zh: `规则 ${ruleId} 运行出错，未能检查：${reason}。记录可能不合模式，请先运行 ogi validate。`,
    en: `Rule ${ruleId} crashed and checked nothing: ${reason}. The record may not be valid; run ogi validate first.`,
  };
  return finding(ruleCrashed, { message, actual: ruleId });
}
