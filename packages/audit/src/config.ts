/** Configuration files of the audit: their schema, and reading them. Needs zod, which the main entry does not. */
export { type ConfigReading, readConfig } from './config/read-config.ts';
export { AuditConfig, Budget, DecisionSchema, RuleId, RuleSetting } from './config/schema.ts';
