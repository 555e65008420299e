import { loadedOnce } from '../loaded.ts';

/** The tables of divisions, which are large and which not every use of the parser needs. */
export const divisionTables = loadedOnce(() => import('./table.ts'));
