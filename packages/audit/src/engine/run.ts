import type { Diagnostic, DocumentFacts, EvidenceMap, Report } from '@ogi-reports/schema';
import { figureAt, figuresOf, type TableFigures } from '../figures/figures.ts';
import { checkRules, reportRules, sumRules } from '../rules/index.ts';
import { cleanSumsOf } from '../sums/clean.ts';
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
import { type Caused, foldByCause } from './fold.ts';
import { foldUnderRepairs } from './fold-under-repairs.ts';
import { bySeverity } from './severity.ts';

/** One audit of one report: what the rules may look at, what they found, and what they looked at. */
export class Run implements ReportContext {
  readonly document: DocumentFacts | undefined;
  readonly evidence: EvidenceMap | undefined;
  private readonly tally: Tally;
  private findings: Finding[] = [];
  private faults: Caused[] = [];
  private tables: TableFigures[] | undefined;
  private rule: RuleInfo = reportRules[0] as RuleInfo;
  private readonly found = (fault: Fault) => this.add(fault);

  constructor(
    readonly report: Report,
    private readonly options: AuditOptions,
  ) {
    this.document = options.document;
    this.evidence = options.evidence;
    this.tally = new Tally(reportRules.length, report.claims.length);
  }

  /** Read only where a rule asks for them: a clean report needs none. */
  get figures(): readonly TableFigures[] {
    this.tables ??= figuresOf(this.report);
    return this.tables;
  }

  figure(cell: string): number | null {
    return figureAt(this.figures, cell);
  }

  undecided(count: number): void {
    this.tally.undecided(this.rule.id, count);
  }

  compared(claim: number): void {
    this.tally.compared(claim);
  }

  result(): AuditResult {
    this.sums();
    for (const rule of checkRules) this.check(rule);
    const coverage = this.tally.coverage();
    if (this.findings.length + this.faults.length === 0 && !this.options.decisions)
      return { diagnostics: [], decided: [], coverage };
    return { ...this.sorted(), coverage };
  }

  private sorted(): Pick<AuditResult, 'diagnostics' | 'decided'> {
    const { report, options } = this;
    const all = foldUnderRepairs([...this.findings, ...foldByCause(this.faults)]).map((one) =>
      this.placed(one),
    );
    const decisions = (options.decisions ?? []).filter((decision) => decision.report === report.id);
    const hashes = report.sources.map(({ sha256 }) => sha256);
    const { open, decided, unmatched } = decide(all, decisions, hashes);
    const diagnostics = [...open, ...unmatched.map(unusedFinding)];
    diagnostics.sort((one, other) => bySeverity(one.severity, other.severity));
    return { diagnostics, decided };
  }

  /** Rules that are sums: told at once of a clean report, else one pass over every table. */
  private sums(): void {
    const clean = this.options.rules || this.options.converted ? undefined : cleanSumsOf(this.report);
    if (clean) this.tally.clean(clean);
    else
      try {
        this.eachSum();
      } catch (error) {
        this.crashed('sums', error);
      }
  }

  private eachSum(): void {
    const results = runSums(sumRules, this.figures);
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
    this.rule = rule;
    try {
      this.tally.outcome(rule.id, this.skipped(rule) ?? rule.check(this, this.found));
    } catch (error) {
      this.crashed(rule.id, error);
    }
  }

  private add(fault: Fault): void {
    this.faults.push({ found: this.ranked(finding(this.rule, fault)), cause: fault.cause });
  }

  private crashed(ruleId: string, error: unknown): void {
    this.tally.crash(ruleId);
    this.findings.push(crashed(ruleId, error));
  }

  private skipped(rule: RuleInfo): Reason | undefined {
    const { rules, converted } = this.options;
    if (rules && rules[rule.id] === 'off') return 'off';
    return converted && rule.converted === false ? 'converted' : undefined;
  }

  /** With the severity that the configuration gives its rule. */
  private ranked(found: Finding): Finding {
    const rank = this.options.rules?.[found.ruleId];
    return rank && rank !== 'off' ? { ...found, severity: rank } : found;
  }

  private located<Found extends Diagnostic>(found: Found): Found {
    return { ...found, location: found.location ?? locate(found.cells, this.evidence) };
  }

  private placed(found: Finding): Finding {
    const related = found.related?.map((one) => this.located(one));
    return { ...this.located(found), ...(related && { related }) };
  }
}
