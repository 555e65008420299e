import { Severity } from '@ogi-reports/schema';
import { z } from 'zod';
import { rules } from '../rules/all.ts';

const ids = rules.map(({ id }) => id) as [string, ...string[]];

export const RuleId = z
  .enum(ids)
  .meta({ id: 'RuleId', description: 'The id of a rule, as `ogi rules` lists them' });

export const RuleSetting = z
  .union([Severity, z.literal('off')])
  .meta({ id: 'RuleSetting', description: 'Another severity for a rule, or off' });

/** How many findings of each severity are allowed before a run fails; unlimited where not given. */
export const Budget = z
  .strictObject({
    error: z.int().min(0).exactOptional(),
    inconsistency: z.int().min(0).exactOptional(),
    warning: z.int().min(0).exactOptional(),
    info: z.int().min(0).exactOptional(),
  })
  .meta({ id: 'Budget', description: 'How many open findings of each severity are allowed' });

/** A person's word on one finding, bound to the document, the rule and the figures it was made on. */
export const DecisionSchema = z
  .strictObject({
    report: z.string().nullable().meta({ description: 'The id of the report' }),
    document: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'SHA-256 of the document; null where none is held' }),
    ruleId: RuleId,
    cells: z.array(z.string()),
    operands: z
      .record(z.string(), z.union([z.number(), z.string()]).nullable())
      .meta({ description: 'The figures of the finding; where one changes the decision expires' }),
    kind: z.enum(['accepted', 'confirmed', 'quirk']).meta({
      description: 'accepted as published, confirmed with the agency, or a known quirk',
    }),
    reason: z.string().min(1),
    by: z.string().min(1).exactOptional().meta({ description: 'Who decided; may be a pseudonym' }),
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .exactOptional(),
  })
  .meta({ id: 'Decision' });

/** A configuration file of the audit. */
export const AuditConfig = z
  .strictObject({
    $schema: z.string().exactOptional(),
    rules: z.partialRecord(RuleId, RuleSetting).exactOptional(),
    budget: Budget.exactOptional(),
    decisions: z.array(DecisionSchema).exactOptional(),
  })
  .meta({ id: 'AuditConfig', description: 'Configuration of the audit of annual reports' });
export type AuditConfig = z.infer<typeof AuditConfig>;
