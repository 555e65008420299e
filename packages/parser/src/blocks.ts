import type { Diagnostic, Location } from '@ogi-reports/schema';

/** Decoded text that knows where each stretch of it stands in the source. */
export interface Located {
  text: string;
  /** The place of `text.slice(start, end)`; without arguments, of all of it. */
  locate(start?: number, end?: number): Location;
}

/** A line or paragraph outside any table grid, whitespace as in the source. */
export interface Paragraph extends Located {
  kind: 'paragraph';
  /** What the medium's own markup says it is, where it says so. */
  role?: 'title' | 'heading';
}

/** A cell of a table grid. Rows and columns are 0-based positions after all spans are laid out. */
export interface GridCell extends Located {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table of the medium itself (HTML, DOCX, XLSX, PDF by position), its cells in reading order. */
export interface Grid {
  kind: 'grid';
  cells: GridCell[];
  rowCount: number;
  columnCount: number;
  /** True where rows and columns were inferred from positions and may be off. */
  inferred: boolean;
  location: Location;
}

export type Block = Paragraph | Grid;

/** What a medium reader makes of the bytes. */
export interface SourceDocument {
  mediaType: string;
  charset: string | null;
  blocks: Block[];
  /** Title and publication date from the medium's metadata (HTML head, document properties). */
  metadata: { title: string | null; publishedOn: string | null; publisher: string | null };
  /** Files that the document links to and that may be the report itself. */
  attachments: { url: string; text: string; location: Location }[];
  diagnostics: Diagnostic[];
}

/** A place in plain text by offset: 1-based line and column in UTF-16 units. */
export function lineAndColumn(
  lineStarts: readonly number[],
  offset: number,
): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
}
