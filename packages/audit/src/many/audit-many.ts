import type { Report } from '@ogi-reports/schema';
import { audit } from '../audit.ts';
import { decide, unusedFinding } from '../engine/decide.ts';
import type { Decision, Finding } from '../types.ts';
import { Comparison } from './comparison.ts';
import { type HeldReport, hold } from './held.ts';
import { Jurisdictions } from './jurisdictions.ts';
import { Shelf } from './shelf.ts';
import type { AuditInput, AuditItem, AuditManyOptions } from './types.ts';

const defaultHold = 10_000;

/**
 * Audits many reports as they come, in any order: each for itself, each agency's years against each other as
 * soon as both are there, and places against their parts at the end. Memory stays within `hold` reports and
 * the number of places; the summary says what was given up for it.
 */
export async function* auditMany(
  inputs: AsyncIterable<Report | AuditInput> | Iterable<Report | AuditInput>,
  options: AuditManyOptions = {},
): AsyncGenerator<AuditItem> {
  const many = new Many(options);
  for await (const input of inputs) yield* many.add('report' in input ? input : { report: input });
  yield* many.end();
}

class Many {
  private readonly shelf: Shelf;
  private readonly jurisdictions = new Jurisdictions();
  private readonly comparison: Comparison;
  /** Decisions on comparisons that no finding has used yet. */
  private readonly pending: Set<Decision>;
  private readonly single: Decision[];
  private reports = 0;
  private unplaced = 0;

  constructor(private readonly options: AuditManyOptions) {
    this.shelf = new Shelf(options.hold ?? defaultHold);
    this.comparison = new Comparison(options);
    const decisions = options.decisions ?? [];
    this.pending = new Set(decisions.filter(isComparison));
    this.single = decisions.filter((decision) => !isComparison(decision));
  }

  *add({ name, ...input }: AuditInput): Generator<AuditItem> {
    const { report } = input;
    this.reports++;
    const called = name ?? report.id ?? `#${this.reports}`;
    const { rules } = this.options;
    const result = audit(report, { ...input, decisions: this.single, ...(rules && { rules }) });
    yield { kind: 'report', name: called, report, result };
    const held = hold(report, called);
    if (held) yield* this.compare(held);
    else this.unplaced++;
  }

  private *compare(held: HeldReport): Generator<AuditItem> {
    this.jurisdictions.add(held);
    for (const pair of this.shelf.add(held)) {
      const reports = [pair.later, pair.earlier];
      yield* this.item('series', reports, this.comparison.pair(pair));
    }
  }

  *end(): Generator<AuditItem> {
    for (const whole of this.jurisdictions.compare())
      yield* this.item('jurisdiction', [whole.whole], this.comparison.whole(whole));
    for (const decision of this.pending) {
      const reports = decision.report === null ? [] : [decision.report];
      yield { kind: 'series', reports, diagnostics: [unusedFinding(decision)], decided: [] };
    }
    const { reports, unplaced } = this;
    const coverage = { reports, unplaced, released: this.shelf.released, ...this.comparison.coverage() };
    yield { kind: 'summary', coverage };
  }

  private *item(
    kind: 'series' | 'jurisdiction',
    [first, ...others]: Pick<HeldReport, 'ref' | 'hashes'>[],
    found: Finding[],
  ): Generator<AuditItem> {
    if (found.length === 0 || !first) return;
    const mine = [...this.pending].filter(({ report }) => report === first.ref);
    const { open, decided, unmatched } = decide(found, mine, first.hashes);
    for (const decision of mine) if (!unmatched.includes(decision)) this.pending.delete(decision);
    yield { kind, reports: [first, ...others].map(({ ref }) => ref), diagnostics: open, decided };
  }
}

/** Decisions on comparisons are no decisions on single reports. */
const isComparison = ({ ruleId }: Decision) => /^(?:series|jurisdiction)\//.test(ruleId);
