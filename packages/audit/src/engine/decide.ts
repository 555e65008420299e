import type { Report } from '@ogi-reports/schema';
import { rule as expired } from '../rules/audit/decision-expired.ts';
import { rule as unused } from '../rules/audit/decision-unused.ts';
import type { Decided, Decision, Finding } from '../types.ts';
import { finding } from './finding.ts';
import { type Operands, operandsOf, sameOperands } from './operands.ts';

interface Sorted {
  open: Finding[];
  decided: Decided[];
}

/**
 * Takes out the findings that a person has decided. A decision is bound to the document, the rule and the
 * operands: where one of them changed it has expired, where the fault is gone it is unused; both are findings.
 */
export function decide(findings: Finding[], decisions: readonly Decision[], report: Report): Sorted {
  const mine = decisions.filter((decision) => decision.report === report.id);
  if (mine.length === 0) return { open: findings, decided: [] };
  const decided: Decided[] = [];
  const problems: Finding[] = [];
  for (const decision of mine) {
    const match = findings.find(
      (found) => fits(decision, found) && sameOperands(decision.operands, operandsOf(found)),
    );
    if (match && isOfDocument(decision, report)) decided.push({ finding: match, decision });
    else problems.push(problem(decision, findings, match !== undefined));
  }
  const taken = new Set(decided.map((one) => one.finding));
  return { open: [...findings.filter((found) => !taken.has(found)), ...problems], decided };
}

/** A decision on a finding, to be kept beside the record. */
export function decisionOn(
  found: Finding,
  report: Report,
  choice: Pick<Decision, 'kind' | 'reason'> & Partial<Pick<Decision, 'by' | 'on'>>,
): Decision {
  return {
    report: report.id,
    document: report.sources.find(({ sha256 }) => sha256 !== null)?.sha256 ?? null,
    ruleId: found.ruleId,
    cells: found.cells,
    operands: operandsOf(found),
    ...choice,
  };
}

const fits = (decision: Decision, found: Finding) =>
  decision.ruleId === found.ruleId &&
  decision.cells.length === found.cells.length &&
  decision.cells.every((cell) => found.cells.includes(cell));

const isOfDocument = ({ document }: Decision, report: Report) =>
  document === null || report.sources.some(({ sha256 }) => sha256 === document);

function problem(decision: Decision, findings: Finding[], operandsHold: boolean): Finding {
  const now = findings.find((found) => fits(decision, found));
  if (!now)
    return finding(unused, { message: unusedText(decision), cells: decision.cells, actual: decision.ruleId });
  return finding(expired, {
    message: expiredText(decision, operandsHold ? undefined : operandsOf(now)),
    cells: decision.cells,
    actual: decision.ruleId,
  });
}

function unusedText({ ruleId, reason }: Decision) {
  return {
    zh: `对 ${ruleId} 的决定（${reason}）已不再适用：报告中没有这一问题。请删去该决定。`,
    en: `The decision on ${ruleId} (${reason}) no longer applies: the report has no such fault. Remove the decision.`,
  };
}

function expiredText({ ruleId, reason, operands }: Decision, now: Operands | undefined) {
  const changed = now
    ? Object.keys({ ...operands, ...now }).filter((key) => operands[key] !== now[key])
    : ['document'];
  return {
    zh: `对 ${ruleId} 的决定（${reason}）已失效：${changed.join('、')} 有变化。请重新判断。`,
    en: `The decision on ${ruleId} (${reason}) has expired: ${changed.join(', ')} changed. Decide again.`,
  };
}
