export { audit } from './audit.ts';
export { type BudgetLimits, type BudgetUse, countBySeverity, useOfBudget } from './budget.ts';
export { reasonTexts } from './engine/coverage.ts';
export { decisionOn } from './engine/decide.ts';
export { pageOf } from './engine/finding.ts';
export { bySeverity, severities } from './engine/severity.ts';
export { auditMany } from './many/audit-many.ts';
export type { AuditInput, AuditItem, AuditManyOptions, ManyCoverage } from './many/types.ts';
export { severityNames } from './messages/severity-names.ts';
export { rules } from './rules/all.ts';
export { reportRules } from './rules/index.ts';
export type {
  AuditCoverage,
  AuditOptions,
  AuditResult,
  Basis,
  CheckRule,
  Decided,
  Decision,
  Fault,
  Finding,
  Reason,
  Relation,
  ReportContext,
  ReportRule,
  RuleInfo,
  RuleScope,
  SumRule,
} from './types.ts';
