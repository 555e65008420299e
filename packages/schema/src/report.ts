import { z } from 'zod';
import { TablesMixed } from './forms/tables-mixed.ts';
import { common } from './record-parts.ts';
import { Report2014 } from './report/2014-table.ts';
import { Report2019Trial } from './report/2019-trial.ts';
import { Report2021 } from './report/2021.ts';
import { noTables, statistics, threeTables, withoutTables } from './report/parts.ts';

export { Report2014, Report2019Trial, Report2021 };

export const Report2008Narrative = z
  .strictObject({
    format: z.literal('2008'),
    edition: withoutTables,
    ...common,
    ...statistics,
    tables: noTables,
  })
  .meta({ id: 'Report2008Narrative' });
export type Report2008Narrative = z.infer<typeof Report2008Narrative>;

export const ReportMixed = z
  .strictObject({
    format: z.literal('2019'),
    edition: z.literal('mixed'),
    ...common,
    ...threeTables,
    tables: TablesMixed,
  })
  .meta({ id: 'ReportMixed' });
export type ReportMixed = z.infer<typeof ReportMixed>;

export const Report2019Narrative = z
  .strictObject({
    format: z.literal('2019'),
    edition: withoutTables,
    ...common,
    ...threeTables,
    tables: noTables,
  })
  .meta({ id: 'Report2019Narrative' });
export type Report2019Narrative = z.infer<typeof Report2019Narrative>;

export const ReportUnknown = z
  .strictObject({
    format: z.literal('unknown'),
    edition: withoutTables,
    ...common,
    forms: z.strictObject({}),
    coverage: z.strictObject({}),
    tables: noTables,
  })
  .meta({ id: 'ReportUnknown' });
export type ReportUnknown = z.infer<typeof ReportUnknown>;

/** A report that follows the Regulations of 2008. */
export const Report2008 = z.discriminatedUnion('edition', [Report2014, Report2008Narrative]);
/** A report that follows the Regulations of 2019. */
export const Report2019 = z.discriminatedUnion('edition', [
  Report2019Trial,
  Report2021,
  ReportMixed,
  Report2019Narrative,
]);

/**
 * One agency's annual report of one year. `format` tells the generation, `edition` the shape of `tables`:
 * all cells of the form, null where the report gives no plain number. Unknown keys are errors.
 */
export const Report = z
  .discriminatedUnion('format', [Report2008, Report2019, ReportUnknown])
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
