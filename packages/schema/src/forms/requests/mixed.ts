import { z } from 'zod';
import { combined } from './2019-trial.ts';
import { split } from './2021.ts';
import { after, before, requests } from './rows.ts';

/** Table three where （六） is printed both ways. */
export const RequestsMixed = requests({
  ...before,
  otherHandling: z.strictObject({ combined, ...split }),
  ...after,
}).meta({ id: 'RequestsMixed' });
