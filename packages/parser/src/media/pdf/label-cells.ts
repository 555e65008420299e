import { placedCells } from './label-rows.ts';
import { around, type Box, middleX, middleY, type Rule } from './page.ts';
import type { Chunk, TextLine } from './text-lines.ts';

/** A label of a table without rules: its lines in one column of labels, from the top. */
export interface LabelCell extends Box {
  column: number;
  parts: Chunk[];
  /** The row that it stands beside. */
  row: TextLine | undefined;
}

/** How an item of the forms begins. */
export const numbered =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|其中|第[一二三四五六七八九十]+条|信息内容$)/;

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
  const crossing = parts.filter(({ left, right }) => left < at && right > at);
  const beside = after.filter((one) => before.some((other) => overlap(one, other) > 0));
  const isNumbered = beside.some(({ left, text }) => left <= at + 2 && numbered.test(text));
  const isCut =
    crossing.length * 2 <= after.length ||
    (isNumbered && !crossing.some((part) => after.some((above) => goesOn(part, above))));
  return beside.length > 0 && after.length > 1 && isCut ? { at, crossing: crossing.length } : undefined;
}

/** Whether a line of a label stands close under another and begins no label. */
function goesOn(part: Chunk, above: Chunk): boolean {
  const gap = part.top - above.bottom;
  return !numbered.test(part.text) && gap > -0.3 * sizeOf(part) && gap < 0.8 * sizeOf(part);
}

/** Whether every column that these places make has labels that stand in it alone. */
function hasOwnLabels(starts: readonly number[], parts: readonly Chunk[]): boolean {
  const edges = [Number.NEGATIVE_INFINITY, ...[...starts].sort((a, b) => a - b), Number.POSITIVE_INFINITY];
  return edges.slice(1).every((end, index) => {
    const start = edges[index] ?? 0;
    return parts.some(({ left, right }) => left >= start && right <= end);
  });
}

/** Units stand in a column of their own, in every row. */
const unitLength = 2;

/** What parts the lines of labels of a page, besides numbering. */
export interface Partings {
  /** The space over which lines are of two labels, in parts of their size. */
  gap: number;
  /** Lines drawn across. */
  rules: readonly Rule[];
}

/** The labels of each column; `rows` are the lines of figures and headings that they stand beside. */
export function labelCells(
  parts: readonly Chunk[],
  starts: readonly number[],
  rows: readonly TextLine[],
  partings: Partings,
): LabelCell[] {
  const columns = columnsOf(parts, starts, partings);
  const columnOf = (part: Chunk) => columns.get(part) ?? 0;
  return [0, ...starts].flatMap((_, column) => {
    const beyond = parts.filter((part) => columnOf(part) > column && part.text.length > unitLength);
    // A label that others follow in its row spans rows.
    const own = rows.filter((row) =>
      beyond.every((part) => overlap(part, row) < 0.3 * (part.bottom - part.top)),
    );
    const cells = stretches(
      parts.filter((part) => columnOf(part) === column),
      partings,
    );
    return placedCells(cells, own, rows).map((cell) => ({ column, ...cell, ...around(cell.parts) }));
  });
}

/** The column of each label: where it begins, or that of the lines with which it makes a label. */
function columnsOf(
  parts: readonly Chunk[],
  starts: readonly number[],
  partings: Partings,
): Map<Chunk, number> {
  const columns = new Map<Chunk, number>();
  const sorted = [...parts].sort((a, b) => a.top - b.top);
  sorted.forEach((part, index) => {
    const above = sorted
      .slice(0, index)
      .findLast((other) => isUnder(part, other) && part.top > other.bottom - 0.3 * sizeOf(part));
    const own = starts.filter((start) => start <= part.left).length;
    columns.set(part, own);
    const isCentred = above && Math.abs(middleX(above) - middleX(part)) < 0.6 * sizeOf(part);
    if (!isCentred || beginsAnew(part, above, partings)) return;
    const column = Math.min(own, columns.get(above) ?? own);
    columns.set(part, column).set(above, column);
  });
  return columns;
}

/**
 * Lines of labels that nothing parts: neither numbering nor space. The lines of a cell are drawn one after the other,
 * though they reach over those of its neighbours; where they are not, each goes on with what stands above it.
 */
function stretches(column: readonly Chunk[], partings: Partings): Chunk[][] {
  const cells: Chunk[][] = [];
  const byEnd = new Map<number, Chunk[]>();
  for (const part of [...column].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const drawn = byEnd.get(orderOf(part));
    const above = drawn && goesOnWith(drawn, part, partings) ? drawn : cells.at(-1);
    if (above && goesOnWith(above, part, partings)) above.push(part);
    else cells.push([part]);
    byEnd.set(orderOf(part) + part.glyphs.length, above?.includes(part) ? above : (cells.at(-1) as Chunk[]));
  }
  return cells;
}

const orderOf = ({ glyphs }: Chunk) => glyphs[0]?.order ?? 0;

/** Whether a line stands under the last one of a label, and nothing parts them. */
function goesOnWith(lines: readonly Chunk[], part: Chunk, partings: Partings): boolean {
  const last = lines.at(-1) as Chunk;
  return part.top > last.bottom - 0.5 * sizeOf(part) && !beginsAnew(part, last, partings);
}

function beginsAnew(part: Chunk, last: Chunk, { gap, rules }: Partings): boolean {
  if (numbered.test(part.text) || last.text === '信息内容') return true;
  if (part.top - last.bottom > gap * sizeOf(part)) return true;
  const x = middleX(part);
  return rules.some(({ at, from, to }) => at > middleY(last) && at < middleY(part) && from < x && to > x);
}

/** Lines of a label are no further apart, in parts of their size. */
const widestGap = 1.1;
const fewestLinks = 3;
/** By how much cells stand further apart than lines of a cell, where one can tell. */
const leastPadding = 0.2;

/**
 * The space over which lines are of two labels: more than the least that lines stand apart which are not both beside
 * figures of their own, for some of those are of one label. None stand very far apart.
 */
export function partingGap(parts: readonly Chunk[], figures: readonly TextLine[]): number {
  const hasOwn = (part: Chunk) =>
    figures.some(({ base }) => Math.abs(base - baseOf(part)) < 0.3 * sizeOf(part));
  const unnumbered = parts.filter((part) => !numbered.test(part.text));
  const linked = unnumbered.flatMap((part) => {
    const before = parts.find((other) => orderOf(other) + other.glyphs.length === orderOf(part));
    return before && isUnder(part, before) && part.top > before.bottom - 0.5 * sizeOf(part)
      ? [(part.top - before.bottom) / sizeOf(part)]
      : [];
  });
  const besides = unnumbered.flatMap((part) => {
    const above = parts.filter(
      (other) => isUnder(part, other) && part.top > other.bottom - 0.3 * sizeOf(part),
    );
    const [next] = above.sort((a, b) => b.bottom - a.bottom);
    if (!next || (hasOwn(part) && hasOwn(next))) return [];
    const gap = (part.top - next.bottom) / sizeOf(part);
    return gap <= widestGap || isMiddle(part, next, figures) ? [gap] : [];
  });
  // What is drawn one after the other is of one cell or of two with nothing between.
  const gaps = (linked.length >= fewestLinks ? linked : besides).sort((a, b) => a - b);
  const least = gaps.find((gap, index) => (gaps[index + 1] ?? Number.POSITIVE_INFINITY) - gap < 0.05);
  if (least === undefined) return widestGap;
  return least > widestGap ? least + leastPadding : Math.min(widestGap, least + leastPadding);
}

/** Whether figures stand in the middle between two lines, as those of a row do beside a label of two lines. */
function isMiddle(part: Chunk, above: Chunk, figures: readonly TextLine[]): boolean {
  const middle = (middleY(part) + middleY(above)) / 2;
  return (
    part.top - above.bottom < 2 * sizeOf(part) &&
    figures.some((line) => Math.abs(middleY(line) - middle) < 0.1 * sizeOf(part))
  );
}

const baseOf = ({ glyphs }: Chunk) => glyphs[0]?.base ?? 0;

const isUnder = (part: Chunk, above: Chunk) =>
  part !== above && part.left < above.right && part.right > above.left;

export const sizeOf = ({ glyphs }: Chunk) => glyphs[0]?.size ?? 0;

const overlap = (one: Box, other: Box) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
