/** The tables of a report alone, read by the forms that are given: no claims, no agency, no year. */
export type { Block, Grid, GridCell, Located, Paragraph, SourceDocument } from './blocks.ts';
export type { FormReader } from './forms/family.ts';
export { type ReadTablesResult, readTables } from './report/read-tables.ts';
export { ParseError, type ParseErrorCode } from './types.ts';
