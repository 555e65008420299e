import type { Finding } from '../types.ts';
import { under } from './fold.ts';

/**
 * A figure in prose that says what the repair of a sum would write has the same cause as the failing sum:
 * the prose finding goes under it and so supports it.
 */
export function foldUnderRepairs(findings: Finding[]): Finding[] {
  const supporting = new Map<Finding, Finding>();
  for (const found of findings) {
    const repaired = found.ruleId === 'prose/table-figure' && findings.find((other) => agrees(other, found));
    if (repaired) supporting.set(found, repaired);
  }
  if (supporting.size === 0) return findings;
  return findings
    .filter((found) => !supporting.has(found))
    .map((found) => under([found, ...findings.filter((other) => supporting.get(other) === found)]));
}

const agrees = (sum: Finding, prose: Finding): boolean =>
  (sum.suggestions ?? []).some(({ changes = [] }) =>
    changes.some(({ cell, to }) => prose.cells.includes(cell) && prose.actual === to),
  );
