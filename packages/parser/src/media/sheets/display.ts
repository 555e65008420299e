import type { Cell, CellValue, MergeRange, Sheet } from 'hucre';
import { loadedOnce } from '../../loaded.ts';

/** A sheet as it is shown: texts by row and column, of rows and columns that are not hidden. */
export interface DisplayedSheet {
  name: string;
  rows: DisplayedCell[][];
  textBoxes: string[];
}

export interface DisplayedCell {
  text: string;
  /** Row and column of the sheet, from 0. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Covered by the cell that it is merged with. */
  covered: boolean;
  /** A formula whose result the file does not hold. */
  unknown: boolean;
}

type Format = (value: unknown, numberFormat: string) => string;

const hucre = loadedOnce(() => import('hucre'));

/** Takes from the library's model what a person sees of a sheet. */
export async function displaySheet(sheet: Sheet): Promise<DisplayedSheet> {
  const format = needsFormat(sheet) ? (await hucre()).formatValue : undefined;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = range(columnCount).filter((column) => !sheet.columns?.[column]?.hidden);
  const rows = range(sheet.rows.length).filter((row) => !sheet.rowDefs?.get(row)?.hidden);
  const cells = rows.map((row) => columns.map((column) => displayCell(sheet, row, column, format)));
  let area = 4 * rows.length * columns.length;
  for (const merge of sheet.merges ?? []) {
    area -= applyMerge(merge, cells, rows, columns);
    if (area < 0) break;
  }
  return { name: sheet.name, rows: cells, textBoxes: (sheet.textBoxes ?? []).map(({ text }) => text) };
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function needsFormat({ cells }: Sheet): boolean {
  for (const { style } of cells?.values() ?? []) if (style?.numFmt && style.numFmt !== general) return true;
  return false;
}

/**
 * A merged cell spans the rows and columns of it that are shown; its text stands in the first of them. Gives
 * how many cells it covers: merges that overlap, which no program writes, must not take forever.
 */
function applyMerge(
  { startRow, endRow, startCol, endCol }: MergeRange,
  cells: readonly DisplayedCell[][],
  rows: readonly number[],
  columns: readonly number[],
): number {
  const [top, left] = [firstFrom(rows, startRow), firstFrom(columns, startCol)];
  const [bottom, right] = [firstFrom(rows, endRow + 1), firstFrom(columns, endCol + 1)];
  const anchor = cells[top]?.[left];
  if (!anchor || bottom <= top || right <= left) return 1;
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      (cells[row]?.[column] as DisplayedCell).covered = true;
  anchor.covered = false;
  anchor.rowSpan = bottom - top;
  anchor.columnSpan = right - left;
  return anchor.rowSpan * anchor.columnSpan;
}

/** The index of the first shown row or column that is not before this one. */
function firstFrom(shown: readonly number[], from: number): number {
  if (shown[from] === from) return from;
  const found = shown.findIndex((index) => index >= from);
  return found < 0 ? shown.length : found;
}

function displayCell(sheet: Sheet, row: number, column: number, format: Format | undefined): DisplayedCell {
  const value = sheet.rows[row]?.[column] ?? null;
  const cell = sheet.cells?.get(`${row},${column}`);
  return {
    text: displayed(value, cell, format),
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    covered: false,
    unknown: value === null && cell?.formula !== undefined,
  };
}

/** The text of a cell as its number format prints it; a format that prints no digit (`-` for 0) is passed over. */
function displayed(value: CellValue, cell: Cell | undefined, format: Format | undefined): string {
  const numberFormat = cell?.style?.numFmt;
  if (typeof value === 'number' && format && numberFormat && numberFormat !== general) {
    const printed = format(value, numberFormat).trim();
    return /\d/.test(printed) ? printed : String(value);
  }
  if (value === null) return '';
  if (typeof value === 'string') return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const general = 'General';

/** The A1 reference of a cell. */
export function referenceOf({ row, column }: DisplayedCell): string {
  return `${columnName(column)}${row + 1}`;
}

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
