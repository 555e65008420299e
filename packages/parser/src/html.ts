/** Web pages alone, and articles that a site delivers as JSON. */
export type { SourceDocument } from './blocks.ts';
export { readHtml, readJson } from './media/html/index.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';
