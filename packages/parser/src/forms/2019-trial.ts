/** The trial form of 2019 alone, for `readTables`. */
export type { FormReader } from './family.ts';
export { form2019Trial } from './family-2019.ts';
