import { defaultLimits, type Limits, type ParseOptions } from '../types.ts';

/** What readers of media take of the options of `parse`. */
export type ReadOptions = Pick<ParseOptions, 'fileName' | 'limits' | 'pdf' | 'recognise'>;

/** The limits in force: the given ones over the defaults. */
export function limitsOf(options: ReadOptions): Limits {
  return { ...defaultLimits, ...options.limits };
}

/** Text that gives each cell a line, with blank lines between them, has a few lines for each cell. */
export const linesPerCell = 5;
