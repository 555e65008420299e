import type { Table } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** A cell of a form as drawn: a heading of columns, a label of rows, a printed unit, or the place of a figure. */
export interface DrawnCell {
  kind: 'column' | 'row' | 'unit' | 'figure' | 'empty';
  text: Text | null;
  /** Address of the figure that stands here. */
  address: string | null;
  rowSpan: number;
  columnSpan: number;
  /** How far a label is set in. */
  depth: number;
}

/** One table of a form, ready to be drawn row by row. */
export interface DrawnTable {
  table: Table;
  title: Text;
  head: DrawnCell[][];
  /** Rows under headings of their own, as the blocks of table two. */
  body: DrawnCell[][];
}

const cell = (kind: DrawnCell['kind'], rest: Partial<DrawnCell>): DrawnCell => ({
  kind,
  text: null,
  address: null,
  rowSpan: 1,
  columnSpan: 1,
  depth: 0,
  ...rest,
});

export const columnHead = (text: Text, columnSpan = 1, rowSpan = 1): DrawnCell =>
  cell('column', { text, columnSpan, rowSpan });

export const rowHead = (text: Text, rest: Partial<DrawnCell> = {}): DrawnCell =>
  cell('row', { text, ...rest });

export const unitCell = (text: string): DrawnCell => cell('unit', { text: { zh: text, en: text } });

export const emptyCell = (): DrawnCell => cell('empty', {});

export const figureCell = (address: string, columnSpan = 1): DrawnCell =>
  cell('figure', { address, columnSpan });
