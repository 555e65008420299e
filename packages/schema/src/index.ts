export * from './codebook.ts';
export * from './diagnostic.ts';
export type * from './document.ts';
export * from './forms/index.ts';
export { type CellMeta, cellRegistry, type Law, Money, type Text } from './forms/leaf.ts';
export * from './helpers/cell.ts';
export { formatRecord } from './helpers/format-record.ts';
export * from './helpers/measure.ts';
export { isName, longestName, withoutProse } from './helpers/prose.ts';
export * from './helpers/subtotals.ts';
export {
  Agency,
  agencyIdPattern,
  CellState,
  Claim,
  Period,
  reportIdPattern,
  Source,
  Transcription,
} from './record-parts.ts';
export * from './report.ts';
export * from './vocabulary.ts';
