import { pushAll } from '../lists.ts';
import { partAbutting } from './abutting.ts';
import { joinHeads, type Parts, partsOf, tableRows, withinHeads } from './fields.ts';
import { numbered, type Partings, partingGap } from './label-cells.ts';
import { type Glyph, middleX, type Rule } from './page.ts';
import { type Band, columnStacks, figuresOf, hasFigures, isTabular, standsOver } from './stacks.ts';
import { type TextLine, words } from './text-lines.ts';

/** A table that is told from the places of its text alone. */
export interface InferredTable {
  lines: TextLine[];
  columns: number;
  /** How many of the columns hold labels. */
  labels: number;
  /** Rows from the top, for each column the glyphs that stand there. */
  rows: Glyph[][][];
}

/** Lines of a table may stand between two rows: parts of a label. */
const mostBetween = 6;
const labelLength = 40;
const mostLabelLines = 12;
/** A line of so many words is one of headings set close. */
const headings = 3;
/** No page has more; a file made to hold a reader up may. */
const mostLines = 2000;

/** Lines of a table, its columns of figures, and what stands left of them. */
interface Sketch {
  lines: TextLine[];
  stacks: Band[];
  parts: Parts;
}

/**
 * Parts the lines of a page into tables without rules and the lines around them. `rules` are lines drawn across,
 * which part rows where they are there.
 */
export function inferTables(
  lines: readonly TextLine[],
  rules: readonly Rule[],
): (TextLine | InferredTable)[] {
  if (lines.length > mostLines) return [...lines];
  const items = sketched(lines);
  const all = items.flatMap((item) => ('parts' in item ? [item.parts] : []));
  const gap = partingGap(
    all.flatMap(({ labels }) => labels),
    all.flatMap(({ figures }) => figures),
  );
  const partings = { gap, rules };
  return items.map((item) => ('parts' in item ? toTable(item, partings) : item));
}

export function sketched(lines: readonly TextLine[]): (TextLine | Sketch)[] {
  const items: (TextLine | Sketch)[] = [];
  let [index, free] = [0, 0];
  while (index < lines.length) {
    const end = tableEnd(lines, index);
    if (end > index) {
      const start = Math.max(free, startWithLabels(lines, index, end));
      items.splice(items.length - (index - start));
      const last = endWithLabels(lines, start, end);
      pushAll(items, partTables(lines.slice(start, last)).map(sketch));
      index = last;
      free = last;
    } else {
      items.push(lines[index] as TextLine);
      index += 1;
    }
  }
  return items;
}

/** Where the tables end that begin with this line; the line itself where none does. */
function tableEnd(lines: readonly TextLine[], start: number): number {
  const first = lines[start] as TextLine;
  if (!isTabular(first)) return start;
  let end = start;
  let [between, rows, figures] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    if (index > start && endsTable(line, rows > 0 ? figures : Number.POSITIVE_INFINITY)) break;
    if (isTabular(line) || isLoneFigure(line, lines.slice(start, end))) {
      end = index + 1;
      between = 0;
      if (hasFigures(line)) rows += 1;
      figures = firstFigure(lines.slice(start, end));
    } else {
      if (line.right > figures && line.chunks.flatMap(words).length < headings) between += 1;
      if (!isLabel(line, first) || between > mostBetween) break;
    }
  }
  return rows >= 2 || (rows === 1 && isWide(lines.slice(start, end))) ? end : start;
}

/** Whether nothing but a figure stands in the line, in a column of the lines above. */
function isLoneFigure(line: TextLine, above: readonly TextLine[]): boolean {
  const [figure] = figuresOf(line);
  return (
    line.chunks.length === 1 && figure?.text === line.chunks[0]?.text && standsOver(line, columnStacks(above))
  );
}

/** The left edge of the figures of a table. */
const firstFigure = (lines: readonly TextLine[]) => columnStacks(lines)[0]?.left ?? Number.NEGATIVE_INFINITY;

/** Where the table begins, with the lines of headings above it, or at the top of the page with the end of a label. */
function startWithLabels(lines: readonly TextLine[], start: number, end: number): number {
  const stacks = columnStacks(lines.slice(start, end));
  const figures = stacks[0]?.left ?? Number.NEGATIVE_INFINITY;
  const above = lines.slice(0, start);
  if (above.every((line, index) => isPartOfLabel(line, lines[index + 1], figures))) return 0;
  const head = above.findLastIndex((line, index) => !isHead(line, lines[index + 1], stacks)) + 1;
  return head < start ? head : labelStart(lines, start, figures);
}

/** Where the label of the first row begins, which may do so lines above its figures and reach into the next. */
function labelStart(lines: readonly TextLine[], start: number, figures: number): number {
  let first = start;
  for (let index = start - 1; index >= Math.max(0, start - mostLabelLines); index -= 1) {
    const line = lines[index] as TextLine;
    if (!isPartOfLabel(line, lines[index + 1], figures)) break;
    if (line.chunks.some(({ text }) => numbered.test(text))) first = index;
  }
  return first;
}

/** Where the table ends, with the last lines of a label below its last figures. */
function endWithLabels(lines: readonly TextLine[], start: number, end: number): number {
  const figures = firstFigure(lines.slice(start, end));
  const below = lines.slice(end);
  const past = below.findIndex((line, index) => !isPartOfLabel(line, lines[end + index - 1], figures));
  return past < 0 ? lines.length : end + past;
}

/** A heading of the report; rows of its tables are numbered alike. */
const heading = /^[一二三四五六七八九十]+、(?!本年|上年|结转)/;

/** Headings of the report's sections, which no row of a table is called. */
const section = /^[一二三四五六七]、.*(?:公开政府信息的?情况|收到和处理|行政复议.*诉讼|主要问题|其他需要)/;

/** Whether a line is the heading of a section: as such, or as a heading that reaches over the figures. */
function endsTable(line: TextLine, figures: number): boolean {
  const text = line.chunks.map((chunk) => chunk.text).join('');
  if (hasFigures(line)) return false;
  return section.test(text) || (heading.test(text) && line.chunks.length === 1 && line.right > figures);
}

/** No heading of a column is longer. */
const headLength = 9;

/** Whether a line close above the table is one of headings: several over its columns, or a short one. */
function isHead(line: TextLine, below: TextLine | undefined, stacks: readonly Band[]): boolean {
  const parts = line.chunks.flatMap(words);
  const over = parts.filter((part) => standsOver(part, stacks)).length;
  const isShort = parts.every(({ text }) => text.length <= headLength && !heading.test(text));
  if (
    !below ||
    over === 0 ||
    (over < 2 && !isShort) ||
    title.test(line.chunks.map(({ text }) => text).join(''))
  )
    return false;
  return below.top - line.bottom <= line.size && Math.abs(line.size - below.size) <= 0.15 * line.size;
}

const title = /年度报告/;

/** Whether a line left of the figures belongs to a label that goes on in its neighbour. */
function isPartOfLabel(line: TextLine, neighbour: TextLine | undefined, figures: number): boolean {
  if (!neighbour || line.right > figures || heading.test(line.chunks[0]?.text ?? '')) return false;
  const apart = Math.max(line.top, neighbour.top) - Math.min(line.bottom, neighbour.bottom);
  return apart <= 0.7 * line.size && Math.abs(line.size - neighbour.size) <= 0.15 * line.size;
}

/** A short line in the type size of the table; a heading is larger. */
function isLabel({ chunks: [only], size }: TextLine, { size: tableSize }: TextLine): boolean {
  return (only?.text.length ?? 0) <= labelLength && Math.abs(size - tableSize) <= 0.15 * tableSize;
}

/** A single row of many figures: the form has such a table, and a page may begin with the last row of one. */
function isWide(lines: readonly TextLine[]): boolean {
  return lines.some((line) => figuresOf(line).length >= 5);
}

/** Parts lines where the figures of a row stand under none of those above: another table begins with its head. */
function partTables(lines: readonly TextLine[]): TextLine[][] {
  const tables: TextLine[][] = [];
  let table: TextLine[] = [];
  let head = 0;
  for (const line of lines) {
    if (hasFigures(line)) {
      if (table.some(hasFigures) && hasHead(table, head) && !fits(line, table)) {
        tables.push(table.slice(0, head));
        table = table.slice(head);
      }
      head = table.length + 1;
    }
    table.push(line);
  }
  return [...tables, table];
}

/** Whether something stands over the columns of figures behind the last row: another table has a head. */
function hasHead(table: readonly TextLine[], head: number): boolean {
  const figures = firstFigure(table.slice(0, head));
  return table.slice(head).some(({ right }) => right > figures);
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

function sketch(printed: TextLine[]): Sketch {
  const lines = partAbutting(printed);
  const stacks = columnStacks(lines);
  return { lines, stacks, parts: partsOf(lines, stacks) };
}

function toTable({ lines, stacks, parts }: Sketch, partings: Partings): InferredTable {
  const { rows, labels, heads } = tableRows(parts, stacks, partings);
  return {
    lines,
    columns: labels + stacks.length,
    labels,
    rows: withinHeads(joinHeads(rows, heads), labels),
  };
}
