import type { Report } from '@ogi-reports/schema';
import { rule as expired } from '../rules/audit/decision-expired.ts';
import { rule as unused } from '../rules/audit/decision-unused.ts';
import type { Decided, Decision, Finding } from '../types.ts';
import { finding } from './finding.ts';
import { type Operands, operandsOf, sameOperands } from './operands.ts';

interface Sorted {
  /** Findings without a decision, and decisions that expired. */
  open: Finding[];
  decided: Decided[];
  /** Decisions on faults that are not there. */
  unmatched: Decision[];
}

/**
 * Takes out the findings that a person has decided. A decision is bound to the document, the rule and the
 * operands: where the document or an operand changed it has expired, which is a finding of its own.
 */
export function decide(
  findings: Finding[],
  decisions: readonly Decision[],
  hashes: readonly (string | null)[],
): Sorted {
  const sorted: Sorted = { open: [], decided: [], unmatched: [] };
  const taken = new Set<Finding>();
  for (const decision of decisions) {
    const candidates = findings.filter((found) => !taken.has(found) && fits(decision, found));
    const same = candidates.find((found) => sameOperands(decision.operands, operandsOf(found)));
    const [candidate] = candidates;
    if (same && (decision.document === null || hashes.includes(decision.document))) {
      taken.add(same);
      sorted.decided.push({ finding: same, decision });
    } else if (candidate)
      sorted.open.push(expiredFinding(decision, same ? undefined : operandsOf(candidate)));
    else sorted.unmatched.push(decision);
  }
  sorted.open.unshift(...findings.filter((found) => !taken.has(found)));
  return sorted;
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

function expiredFinding({ ruleId, cells, reason, operands }: Decision, now: Operands | undefined): Finding {
  const changed = now
    ? Object.keys({ ...operands, ...now }).filter((key) => operands[key] !== now[key])
    : ['document'];
  return finding(expired, {
    message: {
      zh: `对 ${ruleId} 的决定（${reason}）已失效：${changed.join('、')} 有变化。请重新判断。`,
      en: `The decision on ${ruleId} (${reason}) has expired: ${changed.join(', ')} changed. Decide again.`,
    },
    cells,
    actual: ruleId,
  });
}

/** A decision that no longer applies is a finding, so that decisions can't rot. */
export function unusedFinding({ ruleId, cells, reason }: Decision): Finding {
  return finding(unused, {
    message: {
      zh: `对 ${ruleId} 的决定（${reason}）已不再适用：报告中没有这一问题。请删去该决定。`,
      en: `The decision on ${ruleId} (${reason}) no longer applies: the report has no such fault. Remove the decision.`,
    },
    cells,
    actual: ruleId,
  });
}
