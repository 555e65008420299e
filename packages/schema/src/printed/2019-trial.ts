import { rows } from '../generated/printed/2019-trial.ts';
import type { FormLayout } from './layout.ts';

/** The three tables of 国办公开办函〔2019〕60号, for the years 2019 and 2020. */
export const printed2019Trial: FormLayout = { form: '2019-trial', rows, headings: {} };
