import { pushAll } from '../lists.ts';
import { fieldsOf, joinHeads } from './fields.ts';
import { type Glyph, middleX } from './page.ts';
import { rowsOf } from './row-bands.ts';
import { type Band, columnStacks, figuresOf, hasFigures, labelColumns, standsOver } from './stacks.ts';
import type { TextLine } from './text-lines.ts';

/** A table that is told from the places of its text alone. */
export interface InferredTable {
  lines: TextLine[];
  columns: Band[];
  /** Rows from the top, for each column the glyphs that stand there. */
  rows: Glyph[][][];
}

const isTabular = ({ chunks }: TextLine) => chunks.length > 1;

/** Lines of a table may stand between two rows: parts of a label. */
const mostBetween = 6;
const labelLength = 40;
/** No page has more; a file made to hold a reader up may. */
const mostLines = 2000;

/** Parts the lines of a page into tables without rules and the lines around them. */
export function inferTables(lines: readonly TextLine[]): (TextLine | InferredTable)[] {
  if (lines.length > mostLines) return [...lines];
  const items: (TextLine | InferredTable)[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = tableEnd(lines, index);
    if (end > index) pushAll(items, partTables(lines.slice(index, end)).map(toTable));
    else items.push(lines[index] as TextLine);
    index = Math.max(end, index + 1);
  }
  return items;
}

/** Where the tables end that begin with this line; the line itself where none does. */
function tableEnd(lines: readonly TextLine[], start: number): number {
  const first = lines[start] as TextLine;
  if (!isTabular(first)) return start;
  let end = start;
  let [between, rows] = [0, 0];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    if (isTabular(line)) {
      end = index + 1;
      between = 0;
      if (hasFigures(line)) rows += 1;
    } else {
      between += 1;
      if (!isLabel(line, first) || between > mostBetween) break;
    }
  }
  return rows >= 2 || (rows === 1 && isWide(lines.slice(start, end))) ? end : start;
}

/** A short line in the type size of the table; a heading is larger. */
function isLabel({ chunks: [only], size }: TextLine, { size: tableSize }: TextLine): boolean {
  return (only?.text.length ?? 0) <= labelLength && Math.abs(size - tableSize) <= 0.15 * tableSize;
}

/** A single row of many figures under a head: the form has such a table. */
function isWide(lines: readonly TextLine[]): boolean {
  return lines.length > 1 && lines.some((line) => figuresOf(line).length >= 5);
}

/** Parts lines where the figures of a row stand under none of those above: another table begins with its head. */
function partTables(lines: readonly TextLine[]): TextLine[][] {
  const tables: TextLine[][] = [];
  let table: TextLine[] = [];
  let head = 0;
  for (const line of lines) {
    if (hasFigures(line)) {
      if (table.some(hasFigures) && !fits(line, table)) {
        tables.push(table.slice(0, head));
        table = table.slice(head);
      }
      head = table.length + 1;
    }
    table.push(line);
  }
  return [...tables, table];
}

function fits(line: TextLine, table: readonly TextLine[]): boolean {
  const stacks = columnStacks(table);
  const figures = figuresOf(line);
  const fitting = figures.filter((figure) => standsOver(figure, stacks));
  if (fitting.length * 2 <= figures.length) return false;
  const centred = figures.filter((figure) =>
    stacks.some(({ left, right }) => Math.abs(middleX(figure) - (left + right) / 2) <= 6),
  );
  return figures.length <= stacks.length || centred.length * 2 > figures.length;
}

function toTable(lines: TextLine[]): InferredTable {
  const stacks = columnStacks(lines);
  const labels = labelColumns(lines, stacks);
  const bands = rowsOf(lines, stacks);
  const heads = bands.findIndex((row) => row.some(hasFigures));
  const rows = bands.map((row) => fieldsOf(row, labels, stacks));
  return { lines, columns: [...labels, ...stacks], rows: joinHeads(rows, heads) };
}
