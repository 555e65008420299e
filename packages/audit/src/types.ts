import type {
  Diagnostic,
  DocumentFacts,
  EvidenceMap,
  Finding,
  FindingBasis,
  Form,
  Location,
  Message,
  Report,
  Severity,
  Table,
} from '@ogi-reports/schema';
import type { TableFigures } from './figures/figures.ts';

/** What a rule looks at: one record, the document behind it, an agency's years, or a place and its parts. */
export type RuleScope = 'report' | 'document' | 'series' | 'jurisdiction' | 'engine';

/** What a rule rests on: words of a form or a law (`official`), or only what they imply (`inferred`). */
export interface Basis {
  kind: FindingBasis;
  text: Message;
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** `<area>/<name>`, also the path of its page and its file. */
  id: string;
  title: Message;
  severity: Severity;
  scope: RuleScope;
  /** Forms whose figures the rule reads; empty where it reads none. */
  forms: readonly Form[];
  basis: Basis;
  /** False where the figures of a converted report can't show what the rule asks. */
  converted?: false;
}

/** Cells whose sums are equal, or of which the left sum is at most the right one. */
export interface Relation {
  kind: 'equal' | 'at-most';
  left: readonly string[];
  right: readonly string[];
}

/** A rule that is nothing but sums: data that the engine compiles and evaluates. */
export interface SumRule extends RuleInfo {
  table: Table;
  relations(form: Form): readonly Relation[];
}

/** Why a rule says nothing about a report. */
export type Reason =
  | 'off'
  | 'no-document'
  | 'other-form'
  | 'no-figures'
  | 'no-claims'
  | 'no-year'
  | 'no-date'
  | 'no-agency'
  | 'no-headings'
  | 'no-title'
  | 'no-blanks'
  | 'converted'
  | 'needs-other-reports'
  | 'other-scope';

/** What a rule reports of one fault; the engine adds rule id, severity, location and page. */
export interface Fault {
  message: Message;
  cells?: string[];
  actual?: number | string | null;
  expected?: number | string | null;
  addends?: { cell: string; value: number | null }[];
  missing?: string[];
  suggestions?: Diagnostic['suggestions'];
  location?: Location | null;
  /** Where this fault weighs less or more than the rule's own severity. */
  severity?: Severity;
  /** Faults that name the same cause become one finding. */
  cause?: string;
}

/** A rule that looks for itself. It returns how many things it tested, or why it could test none. */
export interface CheckRule extends RuleInfo {
  check(context: ReportContext, found: (fault: Fault) => void): number | Reason;
}

export type ReportRule = SumRule | CheckRule;

export type { Finding };

/** What a rule may look at. Its methods are called on it, never taken off it. */
export interface ReportContext {
  readonly report: Report;
  readonly document: DocumentFacts | undefined;
  readonly evidence: EvidenceMap | undefined;
  readonly figures: readonly TableFigures[];
  /** The figure of a cell, money in 万元; null where there is none. */
  figure(cell: string): number | null;
  /** Something that a rule could not decide because a figure is missing. */
  undecided(count: number): void;
  /** Marks a claim, by its position in the report, as compared with something. */
  compared(claim: number): void;
}

/** What an audit covered, so that silence can be told from absence. */
export interface AuditCoverage {
  rules: {
    known: number;
    applied: number;
    notApplicable: { ruleId: string; reason: Reason }[];
    crashed: string[];
  };
  /** Comparisons made, and those that missing figures made impossible, by rule. */
  checks: { made: number; undecided: { ruleId: string; count: number }[] };
  /** Figures stated in prose: how many were compared with a table or with each other, of how many. */
  claims: { compared: number; total: number };
}

export interface AuditResult {
  /** Open findings, the gravest first. */
  diagnostics: Finding[];
  /** Findings that a person has decided, with the decision. */
  decided: Decided[];
  coverage: AuditCoverage;
}

/** A person's word on a finding: the figure stands as published, the agency confirmed it, or it is a known quirk. */
export interface Decision {
  report: string | null;
  /** SHA-256 of the document the decision was made on; null where none is held. */
  document: string | null;
  ruleId: string;
  cells: string[];
  operands: Record<string, number | string | null>;
  kind: 'accepted' | 'confirmed' | 'quirk';
  reason: string;
  by?: string;
  on?: string;
}

export interface Decided {
  finding: Finding;
  decision: Decision;
}

export interface AuditOptions {
  /** What the parser saw of the document; rules that need it are not applicable without. */
  document?: DocumentFacts;
  /** Where each value stands, so that findings can point there. */
  evidence?: EvidenceMap;
  /** Another severity for a rule, or `off`. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Decisions of a person, of any report: those of others are passed over. */
  decisions?: readonly Decision[];
  /** The figures come from a conversion: rules that losses make meaningless are skipped and counted. */
  converted?: boolean;
}
