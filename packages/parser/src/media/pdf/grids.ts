import type { Grid, GridCell } from '../../blocks.ts';
import type { InferredTable } from './inferred.ts';
import { around, type PrintedPage } from './page.ts';
import { place } from './printed-text.ts';
import type { RuledTable } from './ruled.ts';
import { cellText } from './text-lines.ts';

/** A grid that may go on on the next page. */
export interface PageGrid {
  grid: Grid;
  /** Where its columns begin and end; none for a table without rules. */
  xs: number[];
  page: PrintedPage;
}

export function ruledGrid(table: RuledTable, file: string | undefined): PageGrid {
  const { page, xs, rowCount } = table;
  const cells = table.cells.map(({ cell, glyphs }): GridCell => {
    const { row, column, rowSpan, columnSpan } = cell;
    const { text, locate } = cellText(glyphs, page).located(file, place(page, cell, file));
    return { row, column, rowSpan, columnSpan, text, locate };
  });
  const columnCount = xs.length - 1;
  const location = place(page, table, file);
  return { grid: { kind: 'grid', cells, rowCount, columnCount, inferred: false, location }, xs, page };
}

export function inferredGrid(table: InferredTable, page: PrintedPage, file: string | undefined): PageGrid {
  const { lines, columns, labels, rows } = table;
  const location = place(page, around(lines), file);
  const cells = rows.flatMap((fields, row) =>
    fields.flatMap((glyphs, column): GridCell[] => {
      if (column < labels && glyphs.length === 0) return [];
      const { text, locate } = cellText(glyphs, page).located(file, location);
      const columnSpan = column < labels ? labelSpan(fields, column, labels) : 1;
      return [{ row, column, rowSpan: 1, columnSpan, text, locate }];
    }),
  );
  const grid: Grid = {
    kind: 'grid',
    cells,
    rowCount: rows.length,
    columnCount: columns,
    inferred: true,
    location,
  };
  return { grid, xs: [], page };
}

/** A label reaches to the next one of its row or to the figures: what is blank between them is no cell. */
function labelSpan(fields: InferredTable['rows'][number], column: number, labels: number): number {
  const next = fields.findIndex((field, index) => index > column && index < labels && field.length > 0);
  return (next < 0 ? labels : next) - column;
}

const samePlace = 5;

/**
 * Joins a table that goes on at the top of the next page to its beginning. The columns must stand at the same
 * places, though a line of one part may be missing in the other. Undefined where it is another table.
 */
export function joinGrids(one: PageGrid, other: PageGrid): PageGrid | undefined {
  if (one.xs.length === 0 || other.xs.length === 0 || other.page.number !== one.page.number + 1)
    return undefined;
  const xs = commonColumns(one.xs, other.xs);
  if (!xs) return undefined;
  const shift = one.grid.rowCount;
  const above = one.grid.cells.map((cell) => moved(cell, one.xs, xs, 0));
  const below = other.grid.cells.map((cell) => moved(cell, other.xs, xs, shift));
  const cells = [...above, ...below.filter((cell) => !goesOn(cell, above, shift))];
  const grid = { ...one.grid, cells, rowCount: shift + other.grid.rowCount, columnCount: xs.length - 1 };
  return { grid, xs, page: other.page };
}

/** All places of both, where those of one are among those of the other; undefined where each has its own. */
function commonColumns(one: readonly number[], other: readonly number[]): number[] | undefined {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (few.length < 3 || !near(few[0], many[0]) || !near(few.at(-1), many.at(-1))) return undefined;
  return few.every((x) => many.some((place) => near(x, place))) ? [...many] : undefined;
}

const near = (one: number | undefined, other: number | undefined) =>
  Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= samePlace;

/** A merged label that the end of the page cut in two goes on as a blank cell: the label's cell grows instead. */
function goesOn(cell: GridCell, above: readonly GridCell[], shift: number): boolean {
  if (cell.row !== shift || cell.text !== '') return false;
  const label = above.find(
    ({ row, rowSpan, column, columnSpan }) =>
      row + rowSpan === shift && column === cell.column && columnSpan === cell.columnSpan,
  );
  if (!label || label.text === '' || (label.rowSpan === 1 && cell.rowSpan === 1)) return false;
  label.rowSpan += cell.rowSpan;
  return true;
}

function moved(cell: GridCell, from: readonly number[], to: readonly number[], shift: number): GridCell {
  const index = (edge: number) => to.findIndex((x) => near(x, from[edge]));
  const column = index(cell.column);
  const end = index(cell.column + cell.columnSpan);
  return { ...cell, row: cell.row + shift, column, columnSpan: end - column };
}
