import type { Report } from '@ogi-reports/schema';
import { figureAt, figuresOf, type TableFigures } from '../figures/figures.ts';
import { checkRules, reportRules, sumRules } from '../rules/index.ts';
import { sumFindings } from '../sums/findings.ts';
import { runSums } from '../sums/run.ts';
import type {
  AuditOptions,
  AuditResult,
  CheckRule,
  Fault,
  Finding,
  Reason,
  ReportContext,
  RuleInfo,
  SumRule,
} from '../types.ts';
import { Tally } from './coverage.ts';
import { decide, unusedFinding } from './decide.ts';
import { crashed, finding, locate } from './finding.ts';
import { fold } from './fold.ts';
import { foldUnderRepairs } from './fold-under-repairs.ts';
import { bySeverity } from './severity.ts';

/** One audit of one report: what the rules found, and what they looked at. */
export class Run {
  private readonly tally: Tally;
  private readonly findings: Finding[] = [];
  private readonly faults: { found: Finding; cause: string | undefined }[] = [];
  private readonly figures: TableFigures[];

  constructor(
    private readonly report: Report,
    private readonly options: AuditOptions,
  ) {
    this.tally = new Tally(reportRules.length, report.claims.length);
    this.figures = this.guarded('figures', () => figuresOf(report)) ?? [];
  }

  result(): AuditResult {
    this.sums();
    for (const rule of checkRules) this.check(rule);
    const { report, options } = this;
    const all = foldUnderRepairs([...this.findings, ...this.foldedFaults()]).map((found) =>
      this.placed(found),
    );
    const decisions = (options.decisions ?? []).filter((decision) => decision.report === report.id);
    const hashes = report.sources.map(({ sha256 }) => sha256);
    const { open, decided, unmatched } = decide(all, decisions, hashes);
    const diagnostics = [...open, ...unmatched.map(unusedFinding)];
    diagnostics.sort((one, other) => bySeverity(one.severity, other.severity));
    return { diagnostics, decided, coverage: this.tally.coverage() };
  }

  /** Rules that are sums: one pass over every table. */
  private sums(): void {
    const results = this.guarded('sums', () => runSums(sumRules, this.figures));
    if (!results) return;
    const skipped = new Set<string>();
    for (const rule of sumRules) {
      const reason = this.skipped(rule) ?? this.sumReason(rule);
      if (reason) skipped.add(rule.id);
      this.tally.outcome(rule.id, reason ?? 0);
    }
    this.tally.made(results.made);
    for (const [id, count] of results.undecided ?? []) if (!skipped.has(id)) this.tally.undecided(id, count);
    const failures = results.failures.filter(({ relation }) => !skipped.has(relation.rule.id));
    if (failures.length > 0)
      this.findings.push(...sumFindings(sumRules, failures, (found) => this.ranked(found)));
  }

  private sumReason(rule: SumRule): Reason | undefined {
    const hasTable = this.figures.some(
      ({ layout }) => layout.table === rule.table && rule.forms.includes(layout.form),
    );
    if (hasTable) return undefined;
    return this.figures.length > 0 ? 'other-form' : 'no-figures';
  }

  private check(rule: CheckRule): void {
    const outcome =
      this.skipped(rule) ??
      this.guarded(rule.id, () => rule.check(this.context(rule), (fault) => this.add(rule, fault)));
    if (outcome !== undefined) this.tally.outcome(rule.id, outcome);
  }

  private add(rule: RuleInfo, fault: Fault): void {
    this.faults.push({ found: this.ranked(finding(rule, fault)), cause: fault.cause });
  }

  /** Faults that name the same cause are one finding. */
  private foldedFaults(): Finding[] {
    const causes = this.faults.map(({ cause }) => cause);
    return fold(
      this.faults.map(({ found }) => found),
      (one, other) => causes[one] !== undefined && causes[one] === causes[other],
    );
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
      figure: (cell) => figureAt(this.figures, cell),
      undecided: (count) => this.tally.undecided(rule.id, count),
      compared: (claim) => this.tally.compared(claim),
    };
  }

  /** With the severity that the configuration gives its rule. */
  private ranked(found: Finding): Finding {
    const rank = this.options.rules?.[found.ruleId];
    return rank && rank !== 'off' ? { ...found, severity: rank } : found;
  }

  private placed(found: Finding): Finding {
    const location = found.location ?? locate(found.cells, this.options.evidence);
    const related = found.related?.map((one) => this.placed(one));
    return { ...found, location, ...(related && { related }) };
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
}
