import type { Message, Report, Severity } from '@ogi-reports/schema';
import type { AuditCoverage, Decided, Finding } from '../types.ts';

/** The findings over one report, or of one comparison, with what a formatter may show of it. */
export interface Audited {
  /** A file name or a record's id. */
  name: string;
  /** For the frame of the table around a finding; without it none is shown. */
  report?: Report;
  diagnostics: readonly Finding[];
  decided?: readonly Decided[];
  coverage?: AuditCoverage;
}

export type Language = keyof Message;

/** Colours, given by the caller; none are used without. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

export const plain: Paint = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
};
