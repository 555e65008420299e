import { crashed, finding } from '../engine/finding.ts';
import { type Caused, foldByCause } from '../engine/fold.ts';
import { jurisdictionRules, seriesRules } from '../rules/index.ts';
import type { Fault, Finding, Reason, RuleInfo } from '../types.ts';
import type { WholeAndParts } from './jurisdictions.ts';
import type { AuditManyOptions, ManyCoverage, Pair } from './types.ts';

/** Runs the rules over several reports, and counts what they looked at. */
export class Comparison {
  readonly counts = { pairs: 0, wholes: 0, checks: 0 };
  private readonly reasons = new Map<string, ManyCoverage['notApplicable'][number]>();
  private readonly crashes = new Set<string>();

  constructor(private readonly options: AuditManyOptions) {}

  pair(pair: Pair): Finding[] {
    const kind = pair.earlier.year === pair.later.year ? 'same-year' : 'years';
    this.counts.pairs++;
    return this.run(
      seriesRules.filter(({ pairs }) => pairs === kind),
      pair,
    );
  }

  whole(whole: WholeAndParts): Finding[] {
    this.counts.wholes++;
    return this.run(jurisdictionRules, whole);
  }

  private run<Subject>(
    rules: readonly (RuleInfo & {
      compare(subject: Subject, found: (fault: Fault) => void): number | Reason;
    })[],
    subject: Subject,
  ): Finding[] {
    const faults: Caused[] = [];
    for (const rule of rules) {
      const rank = this.options.rules?.[rule.id];
      if (rank === 'off') this.count(rule.id, 'off');
      else
        this.guarded(rule, faults, () => {
          const severity = rank ? { severity: rank } : {};
          return rule.compare(subject, (fault) =>
            faults.push({ found: finding(rule, { ...fault, ...severity }), cause: fault.cause }),
          );
        });
    }
    return foldByCause(faults);
  }

  private guarded({ id }: RuleInfo, faults: Caused[], compare: () => number | Reason): void {
    try {
      this.count(id, compare());
    } catch (error) {
      this.crashes.add(id);
      faults.push({ found: crashed(id, error), cause: undefined });
    }
  }

  private count(ruleId: string, outcome: number | Reason): void {
    if (typeof outcome === 'number') {
      this.counts.checks += outcome;
      return;
    }
    const key = `${ruleId} ${outcome}`;
    const known = this.reasons.get(key) ?? { ruleId, reason: outcome, count: 0 };
    known.count++;
    this.reasons.set(key, known);
  }

  coverage(): Pick<ManyCoverage, 'pairs' | 'wholes' | 'checks' | 'notApplicable' | 'crashed'> {
    return { ...this.counts, notApplicable: [...this.reasons.values()], crashed: [...this.crashes] };
  }
}
