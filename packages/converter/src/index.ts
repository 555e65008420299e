export { type ConversionOptions, conversionNote, convert, convertFigures } from './convert.ts';
export { crosswalk } from './crosswalk.ts';
export { crosswalkColumns } from './crosswalk-columns.ts';
export { crosswalkTsv } from './crosswalk-tsv.ts';
export { ConversionError, type ConversionErrorCode } from './errors.ts';
export { type Explanation, explain, explainOrigin, type OriginExplanation } from './explain.ts';
export type * from './types.ts';
