import { around } from './page.ts';
import type { Chunk, TextLine } from './text-lines.ts';

const fewestLines = 6;
/** Text of a column; figures and labels of a table are shorter. */
const proseLength = 6;

/**
 * Puts the lines of a page set in two columns in the order in which they are read: what stands above the
 * columns, the left one, the right one, what stands below. Other pages stay as they are.
 */
export function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const gutter = findGutter(lines);
  if (!gutter) return [...lines];
  const { at, first, last } = gutter;
  const left: TextLine[] = [];
  const right: TextLine[] = [];
  for (const line of lines.slice(first, last + 1)) {
    const [before, after] = [
      line.chunks.filter((chunk) => chunk.right <= at),
      line.chunks.filter((chunk) => chunk.left >= at),
    ];
    if (before.length + after.length < line.chunks.length) return [...lines];
    if (before.length > 0) left.push(partOf(line, before));
    if (after.length > 0) right.push(partOf(line, after));
  }
  return [...lines.slice(0, first), ...left, ...right, ...lines.slice(last + 1)];
}

function partOf(line: TextLine, chunks: Chunk[]): TextLine {
  return { ...line, ...around(chunks), chunks };
}

/** The middle of a gap between prose on both sides that most lines of a stretch of the page share. */
function findGutter(lines: readonly TextLine[]): { at: number; first: number; last: number } | undefined {
  const gaps = lines.flatMap(({ chunks }, index) => {
    const [one, other] = chunks;
    const isProse = chunks.length === 2 && chunks.every(({ text }) => text.length >= proseLength);
    return isProse && one && other
      ? [{ index, at: (one.right + other.left) / 2, from: one.right, to: other.left }]
      : [];
  });
  const [middle] = gaps
    .map(({ at }) => at)
    .sort((a, b) => a - b)
    .slice(gaps.length >> 1);
  if (middle === undefined) return undefined;
  const shared = gaps.filter(({ from, to }) => from < middle && to > middle);
  const first = shared[0]?.index ?? 0;
  const last = shared.at(-1)?.index ?? 0;
  if (shared.length < fewestLines || shared.length * 2 < last - first + 1) return undefined;
  return { at: middle, first, last: lastBeside(lines, last, middle) };
}

/** One column may be longer than the other: lines that keep to one side still belong to them. */
function lastBeside(lines: readonly TextLine[], from: number, at: number): number {
  let last = from;
  while (lines[last + 1] && lines[last + 1]?.chunks.every(({ left, right }) => right <= at || left >= at))
    last += 1;
  return last;
}
