/** The tables of administrative divisions that agencies are found in, apart from the parser for their size. */
export { type Division, type DivisionTable, isWithin, pathOf } from './divisions/division.ts';
export { divisionsOf, tableYears } from './divisions/table.ts';
export { type PlaceContext, type Resolution, resolveDivision } from './identity/resolve.ts';
