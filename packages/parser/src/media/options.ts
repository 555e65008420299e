import type { ParseOptions } from '../types.ts';

export { limitsOf } from '../types.ts';

/** What readers of media take of the options of `parse`. */
export type ReadOptions = Pick<ParseOptions, 'fileName' | 'limits' | 'pdf' | 'recognise'>;
