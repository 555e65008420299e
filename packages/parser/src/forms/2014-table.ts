/** The 2014 table alone, for `readTables`. */
export type { FormReader } from './family.ts';
export { form2014 } from './family-2008.ts';
