import type { Cell, CellValue, MergeRange, Sheet } from 'hucre';

/** A sheet as it is shown: texts by row and column, of rows and columns that are not hidden. */
export interface DisplayedSheet {
  name: string;
  rows: DisplayedCell[][];
  textBoxes: string[];
}

export interface DisplayedCell {
  text: string;
  /** A1 reference. */
  reference: string;
  rowSpan: number;
  columnSpan: number;
  /** Covered by the cell that it is merged with. */
  covered: boolean;
  /** A formula whose result the file does not hold. */
  unknown: boolean;
}

/** Takes from the library's model what a person sees of a sheet. */
export async function displaySheet(sheet: Sheet): Promise<DisplayedSheet> {
  const format = needsFormat(sheet) ? (await import('hucre')).formatValue : undefined;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = range(columnCount).filter((column) => !sheet.columns?.[column]?.hidden);
  const rows = range(sheet.rows.length).filter((row) => !sheet.rowDefs?.get(row)?.hidden);
  const merges = mergesByCell(sheet.merges ?? [], rows, columns);
  const textOf = (row: number, column: number) =>
    displayed(sheet.rows[row]?.[column] ?? null, sheet.cells?.get(`${row},${column}`), format);
  return {
    name: sheet.name,
    rows: rows.map((row) =>
      columns.map((column) => ({
        ...textOf(row, column),
        reference: `${columnName(column)}${row + 1}`,
        ...(merges.get(`${row},${column}`) ?? single),
      })),
    ),
    textBoxes: (sheet.textBoxes ?? []).map(({ text }) => text),
  };
}

type Span = Pick<DisplayedCell, 'rowSpan' | 'columnSpan' | 'covered'>;
type Format = (value: unknown, numberFormat: string) => string;

const single: Span = { rowSpan: 1, columnSpan: 1, covered: false };

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function needsFormat({ cells }: Sheet): boolean {
  for (const { style } of cells?.values() ?? []) if (style?.numFmt) return true;
  return false;
}

function mergesByCell(
  merges: readonly MergeRange[],
  rows: readonly number[],
  columns: readonly number[],
): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const down = rows.filter((row) => row >= startRow && row <= endRow);
    const across = columns.filter((column) => column >= startCol && column <= endCol);
    for (const row of down)
      for (const column of across)
        spans.set(`${row},${column}`, { rowSpan: 1, columnSpan: 1, covered: true });
    const anchor = { rowSpan: down.length, columnSpan: across.length, covered: false };
    if (down.length > 0 && across.length > 0) spans.set(`${down[0]},${across[0]}`, anchor);
  }
  return spans;
}

/** The text of a cell as its number format prints it; a format that prints no digit (`-` for 0) is passed over. */
function displayed(
  value: CellValue,
  cell: Cell | undefined,
  format: Format | undefined,
): Pick<DisplayedCell, 'text' | 'unknown'> {
  const numberFormat = cell?.style?.numFmt;
  const unknown = value === null && cell?.formula !== undefined;
  if (typeof value === 'number' && format && numberFormat && numberFormat !== 'General') {
    const printed = format(value, numberFormat).trim();
    return { text: /\d/.test(printed) ? printed : String(value), unknown };
  }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), unknown };
  return { text: value === null ? '' : String(value).replace(/\r\n?/g, '\n'), unknown };
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
