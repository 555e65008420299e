import type { Block, Grid, GridCell, Paragraph } from '../blocks.ts';
import { readCellText } from './cell-text.ts';
import { applicantOfHeading } from './headers.ts';
import { labelKey } from './label-key.ts';

/** How many figures the row of a label has, by form. */
export type SlotsOf = (text: string) => readonly number[];

/**
 * A grid of labels and the grid of their figures beside or below it, as one. Only where every row of the first has its
 * row in the second, by place or one for one, is it known whose figures they are; null everywhere else.
 */
export function joinedGrids(labels: Grid, figures: Grid, slotsOf: SlotsOf): Grid | null {
  if (labels.cells.some(isFigure) || !figures.cells.some(isFigure) || !figures.cells.every(isFigureOrEmpty))
    return null;
  const named = rowsOf(labels).flatMap(([row, cells]) => {
    const slots = cells.some(isColumnHeading) ? [] : slotsOf(lastLabel(cells)?.text ?? '');
    return slots.length > 0 ? [{ row, slots }] : [];
  });
  const filled = rowsOf(figures);
  if (named.length === 0) return withTableFour(labels, filled);
  const fits =
    named.length === filled.length &&
    named.every(({ slots }, at) => slots.includes(filled[at]?.[1].length ?? 0));
  if (!fits) return null;
  const moved = filled.flatMap(([, cells], at) => {
    const row = (named[at] as { row: number }).row;
    return cells.map((cell, column) => movedTo(cell, row, labels.columnCount + column));
  });
  const cells = [...labels.cells, ...moved].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return { ...labels, cells, columnCount: labels.columnCount + figures.columnCount };
}

/** Table four has one row of figures, and no label before it. */
function withTableFour(labels: Grid, [only, ...others]: [row: number, cells: GridCell[]][]): Grid | null {
  const headings = labels.cells.filter(({ text }) => /尚未审结/.test(text)).length;
  const cells = others.length === 0 ? (only?.[1] ?? []) : [];
  if (headings !== 3 || cells.length !== labels.columnCount) return null;
  const moved = cells.map((cell, column) => movedTo(cell, labels.rowCount, column));
  return { ...labels, cells: [...labels.cells, ...moved], rowCount: labels.rowCount + 1 };
}

const kindOf = ({ text }: GridCell) => readCellText(text).kind;
const isFigure = (cell: GridCell): boolean => kindOf(cell) === 'figure' && /\d/.test(cell.text);
const isColumnHeading = ({ text }: GridCell): boolean =>
  ['naturalPerson', 'enterprise'].includes(applicantOfHeading(labelKey(text).key) ?? '');
const isFigureOrEmpty = (cell: GridCell): boolean =>
  ['figure', 'empty'].includes(kindOf(cell)) || cell.text.length < 2;
const lastLabel = (cells: readonly GridCell[]) => cells.findLast((cell) => kindOf(cell) === 'label');

/** The cells of a grid by row, rows without cells left out. */
function rowsOf({ cells }: Grid): [row: number, cells: GridCell[]][] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].sort(([one], [other]) => one - other);
}

export const movedTo = (cell: Pick<GridCell, 'text' | 'locate'>, row: number, column: number): GridCell => ({
  text: cell.text,
  locate: (start, end) => cell.locate(start, end),
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
});

export const placeOf = (block: Block) => (block.kind === 'grid' ? block.location : block.locate());

/** What stands for a block whose text went into another. */
export const emptied = (block: Block): Paragraph => ({
  kind: 'paragraph',
  text: '',
  locate: () => placeOf(block),
});
