export type { Block, Grid, GridCell, Located, Paragraph, SourceDocument } from './blocks.ts';
export { type ParserNotice, parserNotices } from './notices.ts';
export { parse } from './parse.ts';
export {
  defaultLimits,
  type Limits,
  ParseError,
  type ParseErrorCode,
  type ParseOptions,
  type ParseResult,
  type PdfOptions,
  type Picture,
  type Recognise,
  type RecognisedPage,
} from './types.ts';
export { parserVersion } from './version.ts';
