import { z } from 'zod';
import { Tables2014, Tables2019Trial, Tables2021, TablesMixed } from './forms/index.ts';
import { common } from './record-parts.ts';
import { Coverage, Form, TableForm } from './vocabulary.ts';

const noTables = z.strictObject({});
const withoutTables = z.enum(['narrative', 'unknown']);

const statistics = {
  forms: z.strictObject({ statistics: z.literal('2014-table').nullable() }),
  coverage: z.strictObject({ statistics: Coverage }),
};

const threeTables = {
  forms: z.strictObject({
    proactiveDisclosure: TableForm.nullable(),
    requests: TableForm.nullable(),
    disputes: TableForm.nullable(),
    blocks: z.record(z.string(), Form).exactOptional().meta({
      description: 'For a mixed table: the form of each row or block, by the address it begins with',
    }),
  }),
  coverage: z.strictObject({ proactiveDisclosure: Coverage, requests: Coverage, disputes: Coverage }),
};

export const Report2014 = z
  .strictObject({
    format: z.literal('2008'),
    edition: z.literal('2014-table'),
    ...common,
    ...statistics,
    tables: Tables2014,
  })
  .meta({ id: 'Report2014' });
export type Report2014 = z.infer<typeof Report2014>;

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

export const Report2019Trial = z
  .strictObject({
    format: z.literal('2019'),
    edition: z.literal('2019-trial'),
    ...common,
    ...threeTables,
    tables: Tables2019Trial,
  })
  .meta({ id: 'Report2019Trial' });
export type Report2019Trial = z.infer<typeof Report2019Trial>;

export const Report2021 = z
  .strictObject({
    format: z.literal('2019'),
    edition: z.literal('2021'),
    ...common,
    ...threeTables,
    tables: Tables2021,
  })
  .meta({ id: 'Report2021' });
export type Report2021 = z.infer<typeof Report2021>;

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
