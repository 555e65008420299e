/** The form of 2021 alone, for `readTables`. */
export type { FormReader } from './family.ts';
export { form2021 } from './family-2019.ts';
