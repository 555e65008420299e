import type { DocumentFacts, EvidenceMap, Report } from '@ogi-reports/schema';
import type { AuditOptions, AuditResult, Decided, Fault, Finding, Reason, RuleInfo } from '../types.ts';
import type { HeldReport } from './held.ts';
import type { WholeAndParts } from './jurisdictions.ts';

/** Two reports of one agency: of years that follow each other, or two editions of one year. */
export interface Pair {
  earlier: HeldReport;
  later: HeldReport;
}

/** A rule over an agency's years. It returns how many things it compared, or why it could compare none. */
export interface SeriesRule extends RuleInfo {
  scope: 'series';
  /** Whether it looks at years that follow each other, or at reports of the same year. */
  pairs: 'years' | 'same-year';
  compare(pair: Pair, found: (fault: Fault) => void): number | Reason;
}

/** A rule over a place and what it is made of. */
export interface JurisdictionRule extends RuleInfo {
  scope: 'jurisdiction';
  compare(whole: WholeAndParts, found: (fault: Fault) => void): number | Reason;
}

/** One report of many, with what the parser saw of it where that is at hand. */
export interface AuditInput {
  report: Report;
  /** What the caller calls it, e.g. a file name; the record's id without. */
  name?: string;
  document?: DocumentFacts;
  evidence?: EvidenceMap;
  converted?: boolean;
}

export interface AuditManyOptions extends Pick<AuditOptions, 'rules' | 'decisions'> {
  /** How many reports are kept for comparing years, at about 2 kB each. */
  hold?: number;
}

/** What `auditMany` yields: each report as it comes, what comparing them finds, and the sum of it all. */
export type AuditItem =
  | { kind: 'report'; name: string; report: Report; result: AuditResult }
  | { kind: 'series' | 'jurisdiction'; reports: string[]; diagnostics: Finding[]; decided: Decided[] }
  | { kind: 'summary'; coverage: ManyCoverage };

export interface ManyCoverage {
  reports: number;
  /** Reports without an agency's id or a year: compared with no other. */
  unplaced: number;
  /** Reports given up to stay within `hold`: a neighbouring year that came later was not compared. */
  released: number;
  /** Pairs of years or editions, and wholes with parts, that were compared. */
  pairs: number;
  wholes: number;
  checks: number;
  /** Why rules over several reports compared nothing, and how often. */
  notApplicable: { ruleId: string; reason: Reason; count: number }[];
  crashed: string[];
}
