import type { DocumentFacts, EvidenceMap, Report, Severity } from '@ogi-reports/schema';
import { Tally } from './engine/coverage.ts';
import { crashed, finding } from './engine/finding.ts';
import { fold } from './engine/fold.ts';
import { bySeverity } from './engine/severity.ts';
import { figuresOf, type TableFigures } from './figures/figures.ts';
import { sumFault } from './messages/sum.ts';
import { reportRules } from './rules/index.ts';
import { sameCause } from './sums/cause.ts';
import { type Failure, runSums } from './sums/run.ts';
import type {
  AuditResult,
  CheckRule,
  Finding,
  Reason,
  ReportContext,
  ReportRule,
  RuleInfo,
  SumRule,
} from './types.ts';

export interface AuditOptions {
  /** What the parser saw of the document; rules that need it are not applicable without. */
  document?: DocumentFacts;
  /** Where each value stands, so that findings can point there. */
  evidence?: EvidenceMap;
  /** Another severity for a rule, or `off`. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The figures come from a conversion: rules that losses make meaningless are skipped and counted. */
  converted?: boolean;
}

const isSumRule = (rule: ReportRule): rule is SumRule => 'relations' in rule;
const sumRules = reportRules.filter(isSumRule);
const checkRules = reportRules.filter((rule): rule is CheckRule => !isSumRule(rule));

/**
 * Every finding over one report, the gravest first, with a statement of what was looked at. Figures are
 * never changed. Never throws: a rule that crashes becomes a finding.
 */
export function audit(report: Report, options: AuditOptions = {}): AuditResult {
  const run = new Run(report, options);
  run.sums();
  for (const rule of checkRules) run.check(rule);
  return run.result();
}

class Run {
  private readonly tally: Tally;
  private readonly findings: Finding[] = [];
  private readonly figures: TableFigures[];

  constructor(
    private readonly report: Report,
    private readonly options: AuditOptions,
  ) {
    this.tally = new Tally(reportRules.length, report.claims.length);
    this.figures = this.guarded('figures', () => figuresOf(report)) ?? [];
  }

  /** Rules that are sums: one pass over every table. */
  sums(): void {
    const reasons = new Map(sumRules.map((rule) => [rule.id, this.skipped(rule) ?? this.sumReason(rule)]));
    const results = this.guarded('sums', () => runSums(sumRules, this.figures));
    if (!results) return;
    for (const [id, reason] of reasons) this.tally.outcome(id, reason ?? 0);
    this.tally.made(results.made);
    for (const [id, count] of results.undecided ?? []) if (!reasons.get(id)) this.tally.undecided(id, count);
    this.addFailures(results.failures.filter(({ relation }) => !reasons.get(relation.rule.id)));
  }

  private addFailures(failures: readonly Failure[]): void {
    if (failures.length === 0) return;
    const found = failures.map(({ relation, figures }) =>
      this.finding(relation.rule, sumFault(figures.layout, relation, figures.values)),
    );
    this.findings.push(
      ...fold(found, (one, other) => sameCause(failures[one] as Failure, failures[other] as Failure)),
    );
  }

  private sumReason(rule: SumRule): Reason | undefined {
    if (this.figures.some(({ layout }) => layout.table === rule.table && rule.forms.includes(layout.form)))
      return;
    return this.figures.length > 0 ? 'other-form' : 'no-figures';
  }

  check(rule: CheckRule): void {
    const outcome =
      this.skipped(rule) ??
      this.guarded(rule.id, () =>
        rule.check(this.context(rule), (fault) => this.findings.push(this.finding(rule, fault))),
      );
    if (outcome !== undefined) this.tally.outcome(rule.id, outcome);
  }

  private skipped(rule: RuleInfo): Reason | undefined {
    if (this.options.rules?.[rule.id] === 'off') return 'off';
    return this.options.converted && rule.converted === false ? 'converted' : undefined;
  }

  private context(rule: CheckRule): ReportContext {
    return {
      report: this.report,
      document: this.options.document,
      evidence: this.options.evidence,
      figures: this.figures,
      undecided: (count) => this.tally.undecided(rule.id, count),
      compared: (claim) => this.tally.compared(claim),
    };
  }

  private finding(rule: RuleInfo, fault: Parameters<typeof finding>[1]): Finding {
    const found = finding(rule, fault, this.options.evidence);
    const rank = this.options.rules?.[rule.id];
    return rank && rank !== 'off' ? { ...found, severity: rank } : found;
  }

  private guarded<Result>(ruleId: string, action: () => Result): Result | undefined {
    try {
      return action();
    } catch (error) {
      this.tally.crash(ruleId);
      this.findings.push(crashed(ruleId, error));
      return undefined;
    }
  }

  result(): AuditResult {
    const diagnostics = this.findings.sort((one, other) => bySeverity(one.severity, other.severity));
    return { diagnostics, coverage: this.tally.coverage() };
  }
}
