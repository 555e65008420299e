import type { Severity } from '@ogi-reports/schema';
import { severities } from './engine/severity.ts';
import type { Finding } from './types.ts';

/** How many open findings of each severity are allowed; unlimited where not given. */
export type BudgetLimits = Partial<Record<Severity, number>>;

export interface BudgetUse {
  counts: Record<Severity, number>;
  exceeded: { severity: Severity; found: number; allowed: number }[];
}

/** How many findings of each severity there are, without those folded under others. */
export function countBySeverity(findings: Iterable<Pick<Finding, 'severity'>>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, inconsistency: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Measures findings against a budget, for a run that should fail only when things get worse. */
export function useOfBudget(counts: Record<Severity, number>, limits: BudgetLimits): BudgetUse {
  const exceeded = severities.flatMap((severity) => {
    const allowed = limits[severity];
    return allowed !== undefined && counts[severity] > allowed
      ? [{ severity, found: counts[severity], allowed }]
      : [];
  });
  return { counts, exceeded };
}
