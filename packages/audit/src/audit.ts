import type { Report } from '@ogi-reports/schema';
import { Run } from './engine/run.ts';
import type { AuditOptions, AuditResult } from './types.ts';

/**
 * Every finding over one report, the gravest first, with a statement of what was looked at. Figures are
 * never changed. Never throws: a rule that crashes becomes a finding.
 */
export function audit(report: Report, options: AuditOptions = {}): AuditResult {
  return new Run(report, options).result();
}
