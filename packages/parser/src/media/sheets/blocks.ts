import type { Location } from '@ogi-reports/schema';
import type { Block, Grid, GridCell, Paragraph } from '../../blocks.ts';
import { greatest } from '../lists.ts';
import { type DisplayedCell, type DisplayedSheet, referenceOf } from './display.ts';

/** The place of a cell in a workbook. */
export function placeOf(sheet: string, reference: string, file: string | undefined): Location {
  return file === undefined ? { sheet, reference } : { file, sheet, reference };
}

/**
 * Parts a sheet at blank rows: in each part, leading and closing rows of a single text are paragraphs (titles
 * and notes around a table), the rest is a grid.
 */
export function sheetBlocks(sheet: DisplayedSheet, file: string | undefined): Block[] {
  const place = (reference: string) => placeOf(sheet.name, reference, file);
  const boxes = sheet.textBoxes.flatMap((text) =>
    text.split('\n').map((line): Paragraph => ({ kind: 'paragraph', text: line, locate: () => place('') })),
  );
  return [...parts(sheet.rows).flatMap((rows) => partBlocks(rows, place)), ...boxes];
}

type Place = (reference: string) => Location;

/** Runs of rows between blank ones; a row that a merged cell reaches into is not blank. */
function parts(rows: readonly DisplayedCell[][]): DisplayedCell[][][] {
  const found: DisplayedCell[][][] = [];
  let part: DisplayedCell[][] | undefined;
  let mergedUntil = 0;
  rows.forEach((row, index) => {
    for (const cell of row) if (hasText(cell)) mergedUntil = Math.max(mergedUntil, index + cell.rowSpan);
    if (index >= mergedUntil) part = undefined;
    else if (part) part.push(row);
    else {
      part = [row];
      found.push(part);
    }
  });
  return found;
}

const filled = (row: readonly DisplayedCell[]) => row.filter(hasText);
const hasText = ({ text }: DisplayedCell) => text !== '' && text.trim() !== '';

/** A row of one text that stands for itself, not for rows below it. */
function isLone(row: readonly DisplayedCell[]): boolean {
  const [first, ...others] = filled(row);
  return first !== undefined && others.length === 0 && first.rowSpan === 1;
}

function partBlocks(rows: DisplayedCell[][], place: Place): Block[] {
  let [from, to] = [0, rows.length];
  while (from < to && isLone(rows[from] ?? [])) from += 1;
  while (to > from && isNote(rows[to - 1] ?? [])) to -= 1;
  const lines = (some: DisplayedCell[][]) => some.flatMap((row) => filled(row).flatMap(linesOf(place)));
  const table = rows.slice(from, to);
  return [
    ...lines(rows.slice(0, from)),
    ...(table.length > 0 ? [grid(table, place)] : []),
    ...lines(rows.slice(to)),
  ];
}

/** A closing row of one long text; a short one may be a label whose figures are blank. */
function isNote(row: readonly DisplayedCell[]): boolean {
  const [first] = filled(row);
  return isLone(row) && (first?.columnSpan === row.length || (first?.text.length ?? 0) > 40);
}

function linesOf(place: Place): (cell: DisplayedCell) => Paragraph[] {
  return (cell) =>
    cell.text
      .split('\n')
      .map((text) => ({ kind: 'paragraph', text, locate: () => place(referenceOf(cell)) }));
}

/** The rows as a grid, without the columns at its sides in which no text begins. */
function grid(rows: DisplayedCell[][], place: Place): Grid {
  const width = greatest(rows.map((row) => row.length));
  const used = (column: number) => rows.some((row) => (row[column]?.text ?? '').trim() !== '');
  let [left, right] = [0, width];
  while (left < right && !used(left)) left += 1;
  while (right > left && !used(right - 1)) right -= 1;
  const cells: GridCell[] = [];
  rows.forEach((row, index) => {
    for (let column = left; column < right; column += 1) {
      const cell = row[column];
      if (!cell || cell.covered) continue;
      cells.push({
        row: index,
        column: column - left,
        rowSpan: Math.min(cell.rowSpan, rows.length - index),
        columnSpan: Math.min(cell.columnSpan, right - column),
        text: cell.text,
        locate: () => place(referenceOf(cell)),
      });
    }
  });
  const [first, last] = [rows[0]?.[left], rows.at(-1)?.[right - 1]];
  const location = place(first && last ? `${referenceOf(first)}:${referenceOf(last)}` : '');
  return { kind: 'grid', cells, rowCount: rows.length, columnCount: right - left, inferred: false, location };
}
