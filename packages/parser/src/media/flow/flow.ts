import type { RunText } from './runs.ts';

/** What stands one after the other in a document or a cell, before tables are told from layout. */
export type Flow = (Line | RawTable)[];

/** One line of a document as it is shown, with what it is made of. */
export interface Line {
  kind: 'line';
  content: RunText;
  role: 'title' | 'heading' | undefined;
  /** The element that it stands in and that element's number in the document, e.g. `p[12]`. */
  path: string;
  /** Characters inside links, and links. */
  linked: number;
  links: number;
  listItem: boolean;
}

/** A table as the document has it, for data or for layout. Offsets are those of the markup. */
export interface RawTable {
  kind: 'table';
  rows: RawCell[][];
  start: number;
  end: number;
  path: string;
}

/** A cell with the spans that it declares. */
export interface RawCell {
  flow: Flow;
  rowSpan: number;
  columnSpan: number;
  start: number;
  path: string;
}
