/** Plain text alone: `readText` makes paragraphs of it, for `readTables` and the others to read. */
export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { readText } from './media/text.ts';
export { ParseError, type ParseErrorCode } from './types.ts';
