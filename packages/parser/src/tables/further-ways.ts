/** Ways of reading that few documents need: they are no part of what every page loads. */
export { isLocalTable } from './local-tables.ts';
export { otherTables } from './other-tables.ts';
export { rearranged } from './rearranged.ts';
export { settle } from './settle.ts';
export { restoreBlanks } from './vanished-blanks.ts';
