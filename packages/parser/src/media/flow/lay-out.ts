/** A cell as markup gives it: in row order, with the spans that it declares. */
export interface Spanned {
  rowSpan: number;
  columnSpan: number;
}

export interface Placed<Cell> {
  cell: Cell;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface LaidOut<Cell> {
  cells: Placed<Cell>[];
  rowCount: number;
  columnCount: number;
}

/** No printed table has more columns; a declared span beyond this is a slip of the page's author. */
const widest = 1000;

/**
 * Gives the cells of a table their rows and columns, as a browser does: each cell takes the first free column
 * of its row, spans from rows above are kept free, and spans never reach beyond the table.
 */
export function layOut<Cell extends Spanned>(rows: readonly (readonly Cell[])[]): LaidOut<Cell> {
  const cells = rows.length === 0 ? [] : place(rows);
  const columnCount = believableWidth(cells, rows.length);
  for (const placed of cells)
    placed.columnSpan = Math.max(1, Math.min(placed.columnSpan, columnCount - placed.column));
  return { cells, rowCount: rows.length, columnCount };
}

function place<Cell extends Spanned>(rows: readonly (readonly Cell[])[]): Placed<Cell>[] {
  const placed: Placed<Cell>[] = [];
  const takenUntil: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((takenUntil[column] ?? 0) > row) column += 1;
      const columnSpan = clamp(cell.columnSpan, widest);
      const rowSpan = cell.rowSpan === 0 ? rows.length - row : clamp(cell.rowSpan, rows.length - row);
      placed.push({ cell, row, column, rowSpan, columnSpan });
      for (let index = column; rowSpan > 1 && index < column + columnSpan; index += 1)
        takenUntil[index] = row + rowSpan;
      column += columnSpan;
    }
  });
  return placed;
}

function clamp(span: number, most: number): number {
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/**
 * The width that rows of many cells agree on. A heading that declares to span a hundred columns over a table
 * of four makes the table no wider.
 */
function believableWidth<Cell>(cells: readonly Placed<Cell>[], rowCount: number): number {
  const perRow = new Array<number>(rowCount).fill(0);
  for (const { row } of cells) perRow[row] = (perRow[row] as number) + 1;
  const most = perRow.reduce((one, other) => Math.max(one, other), 0);
  let width = 0;
  for (const { row, column, columnSpan } of cells) {
    const trusted = (perRow[row] as number) * 2 > most || rowCount === 1;
    width = Math.max(width, column + (trusted ? columnSpan : 1));
  }
  return width;
}
