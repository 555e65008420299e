import { z } from 'zod';
import { applicantRow } from '../parts.ts';
import { after, before, requests } from './rows.ts';

export const combined = applicantRow('三、（六）其他处理', 'otherwise handled');

/** Table three of the 2019 trial form: 23 rows of 7 columns, 161 cells; （六）其他处理 is one row. */
export const Requests2019Trial = requests({
  ...before,
  otherHandling: z.strictObject({ combined }),
  ...after,
}).meta({
  id: 'Requests2019Trial',
});
