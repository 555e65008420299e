import { z } from 'zod';
import { Tables2014 } from '../forms/tables-2014.ts';
import { common } from '../record-parts.ts';
import { statistics } from './parts.ts';

/** A report on the 2014 table. */
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
