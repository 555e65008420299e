import type { Grid, GridCell } from '../blocks.ts';
import type { RowIndex } from './candidates.ts';
import { readCellText } from './cell-text.ts';
import { isHeadingKey } from './headers.ts';

const fewestRows = 2;

/** A grid whose rows are the form's columns, with rows and columns exchanged; null for any other. */
export function turnedGrid(grid: Grid, index: RowIndex): Grid | null {
  const labels = grid.cells.filter((cell) => isRowLabel(cell, index));
  if (labels.length < fewestRows) return null;
  const at = new Map(grid.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const below = labels.filter(({ row, column, rowSpan }) => hasFigure(at, row + rowSpan, column, 1, 0));
  const right = labels.filter(({ row, column, columnSpan }) => hasFigure(at, row, column + columnSpan, 0, 1));
  return below.length >= fewestRows && right.length === 0 ? turned(grid) : null;
}

const isRowLabel = ({ text }: GridCell, index: RowIndex): boolean => {
  const { kind, key } = readCellText(text);
  return (
    kind === 'label' &&
    !isHeadingKey(key) &&
    index.matches(key).some(({ pattern, quality }) => quality > 0.9 && pattern.slots.length > 0)
  );
};

/** Whether the next cell with text from here on, behind a unit at most, is a figure. */
function hasFigure(
  at: Map<string, GridCell>,
  row: number,
  column: number,
  down: number,
  over: number,
): boolean {
  for (let step = 0; step < 3; step++) {
    const cell = at.get(`${row + step * down} ${column + step * over}`);
    const kind = cell ? readCellText(cell.text).kind : 'empty';
    if (kind === 'figure') return true;
    if (kind === 'label' || kind === 'prose') return false;
  }
  return false;
}

function turned(grid: Grid): Grid {
  const cells = grid.cells.map(
    (cell): GridCell => ({
      text: cell.text,
      locate: (start, end) => cell.locate(start, end),
      row: cell.column,
      column: cell.row,
      rowSpan: cell.columnSpan,
      columnSpan: cell.rowSpan,
    }),
  );
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...grid, cells, rowCount: grid.columnCount, columnCount: grid.rowCount };
}
