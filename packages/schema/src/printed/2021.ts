import { rows } from '../generated/printed/2021.ts';
import type { FormLayout } from './layout.ts';

/** The three tables of 国办公开办函〔2021〕30号, for the year 2021 and later. */
export const printed2021: FormLayout = { form: '2021', rows, headings: {} };
