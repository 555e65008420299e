import { around, type Box, middleY } from './page.ts';
import type { Chunk, TextLine } from './text-lines.ts';

/** A label of a table without rules: its lines in one column of labels, from the top. */
export interface LabelCell extends Box {
  column: number;
  parts: Chunk[];
}

/** How an item of the forms begins. */
const numbered = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|其中)/;

/**
 * Where columns of labels begin, each at the left edge of labels that stand beside other labels. Labels of a column
 * may reach over those that follow, but not most of them.
 */
export function labelStarts(parts: readonly Chunk[]): number[] {
  const cuts = [...new Set(parts.map(({ left }) => left))]
    .map((at) => cutAt(at - 1, parts))
    .filter((cut) => cut !== undefined)
    .sort((a, b) => a.crossing - b.crossing || a.at - b.at);
  const starts: number[] = [];
  for (const { at } of cuts) if (hasOwnLabels([...starts, at], parts)) starts.push(at);
  return starts.sort((a, b) => a - b);
}

function cutAt(at: number, parts: readonly Chunk[]): { at: number; crossing: number } | undefined {
  const before = parts.filter(({ right }) => right <= at);
  const after = parts.filter(({ left }) => left >= at);
  const crossing = parts.length - before.length - after.length;
  const beside = after.filter((one) => before.some((other) => overlap(one, other) > 0));
  const isCut =
    crossing * 2 <= after.length || beside.some(({ left, text }) => left <= at + 2 && numbered.test(text));
  return beside.length > 0 && after.length > 1 && isCut ? { at, crossing } : undefined;
}

/** Whether every column that these places make has labels that stand in it alone. */
function hasOwnLabels(starts: readonly number[], parts: readonly Chunk[]): boolean {
  const edges = [Number.NEGATIVE_INFINITY, ...[...starts].sort((a, b) => a - b), Number.POSITIVE_INFINITY];
  return edges.slice(1).every((end, index) => {
    const start = edges[index] ?? 0;
    return parts.some(({ left, right }) => left >= start && right <= end);
  });
}

/** The labels of each column. `rows` are the lines of figures, which part labels that nothing else parts. */
export function labelCells(
  parts: readonly Chunk[],
  starts: readonly number[],
  rows: readonly TextLine[],
): LabelCell[] {
  const columns = [Number.NEGATIVE_INFINITY, ...starts].map((): Chunk[] => []);
  for (const part of parts) columns[starts.filter((start) => start <= part.left).length]?.push(part);
  return columns.flatMap((column, index) =>
    cellsOf(column, rows).map((cell) => ({ column: index, parts: cell, ...around(cell) })),
  );
}

function cellsOf(column: readonly Chunk[], rows: readonly TextLine[]): Chunk[][] {
  const cells: Chunk[][] = [];
  for (const part of [...column].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (!cell || !last || beginsAnew(part, last)) cells.push([part]);
    else if (
      rows.some((row) => isBeside(part, row) && cell.every((other) => !isBeside(other, row))) &&
      cell.some((other) => rows.some((row) => isBeside(other, row)))
    )
      cells.push([...cell.splice(widestGap([...cell, part], rows)), part]);
    else cell.push(part);
  }
  return cells;
}

function beginsAnew(part: Chunk, last: Chunk): boolean {
  const size = part.glyphs[0]?.size ?? 0;
  return numbered.test(part.text) || part.top - last.bottom > 1.1 * size;
}

/** Of the lines from the last beside a row to the new one, which is the first of the new label: that after the widest gap. */
function widestGap(parts: readonly Chunk[], rows: readonly TextLine[]): number {
  const first = parts.findLastIndex(
    (part, index) => index < parts.length - 1 && rows.some((row) => isBeside(part, row)),
  );
  let [best, width] = [parts.length - 1, Number.NEGATIVE_INFINITY];
  for (let index = first + 1; index < parts.length; index += 1) {
    const gap = (parts[index] as Chunk).top - (parts[index - 1] as Chunk).bottom;
    if (gap > width + 0.5) [best, width] = [index, gap];
  }
  return best;
}

const isBeside = (part: Box, row: Box) => overlap(part, row) > 0.6 * (part.bottom - part.top);

const overlap = (one: Box, other: Box) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);

/** The row of figures that a label stands beside: of those within its height the nearest to its middle. */
export function rowOf(cell: LabelCell, rows: readonly TextLine[]): TextLine | undefined {
  const size = cell.parts[0]?.glyphs[0]?.size ?? 0;
  const near = rows.filter(
    (row) => middleY(row) > cell.top - 0.3 * size && middleY(row) < cell.bottom + 0.3 * size,
  );
  const distance = (row: TextLine) => Math.abs(middleY(row) - middleY(cell));
  return near.sort((a, b) => distance(a) - distance(b))[0];
}
