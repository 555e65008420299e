import { z } from 'zod';
import { Coverage, Form, TableForm } from '../vocabulary.ts';

/** `tables` of a report without any. */
export const noTables = z.strictObject({});
export const withoutTables = z.enum(['narrative', 'unknown']);

/** What stands beside the 2014 table. */
export const statistics = {
  forms: z.strictObject({ statistics: z.literal('2014-table').nullable() }),
  coverage: z.strictObject({ statistics: Coverage }),
};

/** What stands beside the three tables of 2019. */
export const threeTables = {
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
