import { z } from 'zod';
import { Tables2021 } from '../forms/tables-2021.ts';
import { common } from '../record-parts.ts';
import { threeTables } from './parts.ts';

/** A report on the form of 2021. */
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
