/** Ways of reading that few documents need: they are no part of what every page loads. */

export { behindCodes } from './code-column.ts';
export { inHeadingOrder } from './disclosure-columns.ts';
export { figureColumn } from './figure-columns.ts';
export { isIncomplete } from './incomplete.ts';
export { leftRow } from './left-rows.ts';
export { isLocalTable } from './local-tables.ts';
export { reportOrder, withOtherOrder } from './other-order.ts';
export { otherTables } from './other-tables.ts';
export { withoutOtherYears } from './other-years.ts';
export { rearranged } from './rearranged.ts';
export { settle } from './settle.ts';
export { firstReport } from './several-reports.ts';
export { restoreBlanks } from './vanished-blanks.ts';
