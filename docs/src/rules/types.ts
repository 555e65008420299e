import type { RuleScope } from '@ogi-reports/audit';
import type { Form, Severity } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** What the list of rules says of each. */
export interface RuleSummary {
  id: string;
  title: Text;
  severity: Severity;
  /** What it looks at; `parser` for what the reading of a document reports. */
  scope: RuleScope | 'parser';
  forms: Form[];
  basis: 'official' | 'inferred' | null;
  /** Findings in the release. */
  found: number;
}
