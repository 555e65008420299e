import { z } from 'zod';
import { Tables2019Trial } from '../forms/tables-2019-trial.ts';
import { common } from '../record-parts.ts';
import { threeTables } from './parts.ts';

/** A report on the trial form of 2019. */
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
