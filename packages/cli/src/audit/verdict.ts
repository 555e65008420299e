import {
  type BudgetLimits,
  countBySeverity,
  type Finding,
  severityNames,
  useOfBudget,
} from '@ogi-reports/audit';
import type { ExitCode } from '../exit.ts';
import { type Session, tell } from '../session.ts';

/** Whether an audit passes: by a budget where one is set, else only without findings above `info`. */
export class Verdict {
  private readonly counts = countBySeverity([]);

  constructor(private readonly budget: BudgetLimits | undefined) {}

  add(findings: readonly Finding[]): void {
    const counts = countBySeverity(findings);
    for (const severity of Object.keys(counts) as (keyof typeof counts)[])
      this.counts[severity] += counts[severity];
  }

  get code(): ExitCode {
    if (this.budget) return this.exceeded.length > 0 ? 1 : 0;
    const { error, inconsistency, warning } = this.counts;
    return error + inconsistency + warning > 0 ? 1 : 0;
  }

  /** Says on standard error which limits of the budget are exceeded. */
  async tell(session: Session): Promise<void> {
    for (const { severity, found, allowed } of this.exceeded) {
      const { zh, en } = severityNames[severity];
      await tell(session, {
        zh: `${zh} ${found} 条，超过限额 ${allowed} 条。`,
        en: `${en}: ${found} findings, over the budget of ${allowed}.`,
      });
    }
  }

  private get exceeded() {
    return useOfBudget(this.counts, this.budget ?? {}).exceeded;
  }
}
