import { around, type Glyph, middleX, middleY } from './page.ts';
import type { Chunk, TextLine } from './text-lines.ts';

/** A table that is told from the places of its text alone. */
export interface InferredTable {
  lines: TextLine[];
  columns: { left: number; right: number }[];
  /** Rows from the top, for each column the glyphs that stand there. */
  rows: Glyph[][][];
}

const figure = /^[-+−－＋]?[\d０-９][\d０-９,，.]*(?:万?元|%|％)?$|^[/／\-—－]$/;
const isFigure = ({ text }: Chunk) => figure.test(text);
const isTabular = ({ chunks }: TextLine) => chunks.length > 1;
const hasFigures = ({ chunks }: TextLine) => chunks.length > 1 && chunks.some(isFigure);

/** Lines of a table may stand between two rows: parts of a label. */
const mostBetween = 4;
const labelLength = 40;

/** Parts the lines of a page into tables without rules and the lines around them. */
export function inferTables(lines: readonly TextLine[]): (TextLine | InferredTable)[] {
  const items: (TextLine | InferredTable)[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = tableEnd(lines, index);
    if (end > index) items.push(toTable(lines.slice(index, end)));
    else items.push(lines[index] as TextLine);
    index = Math.max(end, index + 1);
  }
  return items;
}

/** Where the table ends that begins with this line; the line itself where none does. */
function tableEnd(lines: readonly TextLine[], start: number): number {
  if (!isTabular(lines[start] as TextLine)) return start;
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
      if (!isLabel(line) || between > mostBetween) break;
    }
  }
  return rows >= 2 ? end : start;
}

function isLabel({ chunks: [only] }: TextLine): boolean {
  return (only?.text.length ?? 0) <= labelLength;
}

function toTable(lines: TextLine[]): InferredTable {
  const columns = figureColumns(lines);
  const bands = rowBands(lines);
  const rows = bands.map(() => columns.map((): Glyph[] => []));
  for (const line of lines)
    for (const chunk of line.chunks) {
      const column = columnOf(chunk, columns);
      rows[bandOf(line, bands)]?.[column]?.push(...chunk.glyphs);
    }
  return { lines, columns, rows };
}

/** One column for the labels at the left, and one for each stack of figures. */
function figureColumns(lines: readonly TextLine[]): { left: number; right: number }[] {
  const figures = lines.flatMap(({ chunks }) => chunks.filter(isFigure)).sort((a, b) => a.left - b.left);
  const stacks: { left: number; right: number }[] = [];
  for (const { left, right } of figures) {
    const last = stacks.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else stacks.push({ left, right });
  }
  const { left } = around(lines);
  const [first] = stacks;
  return first && first.left > left ? [{ left, right: first.left }, ...stacks] : stacks;
}

/** The column that a chunk stands in most, or else the nearest. */
function columnOf(chunk: Chunk, columns: readonly { left: number; right: number }[]): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  columns.forEach(({ left, right }, index) => {
    const overlap = Math.min(right, chunk.right) - Math.max(left, chunk.left);
    const apart = overlap > 0 ? -overlap : Math.abs(middleX(chunk) - (left + right) / 2);
    if (apart < distance) [best, distance] = [index, apart];
  });
  return best;
}

/** The lines that make a row: those with figures. Without figures near, a line is a row of its own. */
function rowBands(lines: readonly TextLine[]): number[] {
  const figures = lines.filter(hasFigures).map(middleY);
  const pitch = Math.min(...figures.slice(1).map((y, index) => y - (figures[index] ?? 0)), 60);
  const alone = lines
    .filter((line) => !hasFigures(line))
    .map(middleY)
    .filter(
      (y) => isTabularHeader(y, figures) || !figures.some((other) => Math.abs(other - y) < pitch * 0.8),
    );
  return [...figures, ...alone].sort((a, b) => a - b);
}

/** Above the first figures, lines are the head of the table, each by itself. */
function isTabularHeader(y: number, figures: readonly number[]): boolean {
  return y < (figures[0] ?? 0) - 1;
}

function bandOf(line: TextLine, bands: readonly number[]): number {
  const y = middleY(line);
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  bands.forEach((band, index) => {
    if (Math.abs(band - y) < distance) [best, distance] = [index, Math.abs(band - y)];
  });
  return best;
}
