import { body, tableOf } from './html-drawing.ts';
import { type Matrix, mapTables, type Tables } from './matrix.ts';
import { rowsOf, whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

export type Change = (matrix: Matrix, name: string) => Matrix;
type Options = Pick<Variant, 'whole' | 'forms'>;

/** A change of tables as a page. */
export const onPage = (name: string, change: Change, options: Options): Variant => ({
  name,
  ...options,
  draw: (tables: Tables) => body(mapTables(tables, change), (matrix) => tableOf(matrix)),
});

/** A change of tables as lines with tabs. */
export const withTabs = (name: string, change: Change, options: Options): Variant => ({
  name: `${name}, tabs`,
  ...options,
  draw: (tables: Tables) =>
    whole(mapTables(tables, change), (matrix) =>
      rowsOf(matrix)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
});

/** A change of tables with a line for each cell; blank ones are lost. */
export const inLines = (name: string, change: Change, options: Options): Variant => ({
  name: `${name}, a cell a line`,
  ...options,
  whole: false,
  draw: (tables: Tables) =>
    whole(mapTables(tables, change), (matrix) =>
      rowsOf(matrix)
        .flatMap((row) => row.filter(Boolean))
        .join('\n'),
    ),
});
