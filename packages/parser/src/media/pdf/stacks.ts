import { type Box, middleX } from './page.ts';
import { type Chunk, type TextLine, words } from './text-lines.ts';

/** A stretch across the page. */
export type Band = Pick<Box, 'left' | 'right'>;

const figure = /^[-+−－＋]?[\d０-９][\d０-９,，.]*(?:万?元|%|％)?$|^[/／\-—－]$/;

export const isFigure = ({ text }: Chunk) => figure.test(text);

/** The figures of a line, however close they stand. */
export const figuresOf = ({ chunks }: TextLine) => chunks.flatMap(words).filter(isFigure);

/** Whether the line is a row of figures: of several parts, one of them a figure. */
export const hasFigures = (line: TextLine) => isTabular(line) && figuresOf(line).length > 0;

const labelLength = 80;
const manyFigures = 5;

/** Whether the line has parts that stand far from each other, or figures close behind a label. */
export function isTabular({ chunks }: TextLine): boolean {
  const [only] = chunks;
  if (chunks.length > 1 || !only || only.text.length > labelLength) return chunks.length > 1;
  const parts = words(only);
  const first = parts.findIndex(isFigure);
  if (parts.length >= manyFigures && parts.every(isFigure)) return true;
  return first > 0 && parts.slice(first).every(isFigure);
}

/**
 * The columns of figures: where they stand one over the other, and where a short heading stands over nothing,
 * as over a column left blank.
 */
export function columnStacks(lines: readonly TextLine[]): Band[] {
  const tabular = lines.filter(isTabular);
  const stacks = withoutStrays(aligned(tabular.flatMap(figuresOf)), tabular);
  const { left, right } = { left: stacks[0]?.left ?? 0, right: stacks.at(-1)?.right ?? 0 };
  const step = (right - left) / Math.max(1, stacks.length - 1);
  const headings = lines
    .filter((line) => isTabular(line) || isOfHeads(line))
    .flatMap(({ chunks }) => chunks.flatMap(words))
    .filter((word) => word.text.length <= headingLength && word.left > left && !standsOver(word, stacks))
    .filter((word) => word.left < right + 2 * step);
  const headed = wordsOver(
    lines.filter((line) => isTabular(line) || isOfHeads(line)),
    stacks,
  );
  const blank = lowest(headings).filter((band) => !headsNeighbour(band, stacks, headed));
  return [...stacks, ...blank].sort((a, b) => a.left - b.left);
}

const fewestLabels = 3;

/** The columns without those of a single figure among labels: the number of an item. */
function withoutStrays(stacks: readonly Band[], lines: readonly TextLine[]): Band[] {
  const parts = lines.flatMap(({ chunks }) => chunks.flatMap(words));
  const over = (stack: Band, isCounted: (part: Chunk) => boolean) =>
    parts.filter((part) => isCounted(part) && standsOver(part, [stack])).length;
  const isStray = (stack: Band) =>
    over(stack, isFigure) === 1 && over(stack, ({ text }) => text.length > headingLength) >= fewestLabels;
  return stacks.length > 1 ? stacks.filter((stack) => !isStray(stack)) : [...stacks];
}

/** Headings that stand over no other: those over them head several columns, or are lines of the same heading. */
function lowest(headings: readonly Chunk[]): Chunk[] {
  const found: Chunk[] = [];
  for (const heading of [...headings].sort((a, b) => b.top - a.top))
    if (!found.some(({ left, right }) => left < heading.right && right > heading.left)) found.push(heading);
  return found;
}

/** Which columns have headings of their own over them; a line of one or two heads several. */
function wordsOver(lines: readonly TextLine[], stacks: readonly Band[]): Set<Band> {
  const others = lines
    .map(({ chunks }) => chunks.flatMap(words))
    .filter(({ length }) => length > 2)
    .flatMap((parts) => parts.filter((word) => !isFigure(word)));
  return new Set(stacks.filter((stack) => others.some((word) => standsOver(word, [stack]))));
}

/** Whether a heading is that of a column beside it that has none, as over figures set at the left of their cells. */
function headsNeighbour(heading: Band, stacks: readonly Band[], headed: ReadonlySet<Band>): boolean {
  const before = stacks.findLast(({ right }) => right <= heading.left);
  const after = stacks.find(({ left }) => left >= heading.right);
  return [before, after].some((stack) => stack !== undefined && !headed.has(stack));
}

const headingLength = 5;
const longestHeading = 9;
const fewestHeads = 3;

/** Whether a line is one of headings set close. */
function isOfHeads({ chunks }: TextLine): boolean {
  const parts = chunks.flatMap(words);
  return parts.length >= fewestHeads && parts.every(({ text }) => text.length <= longestHeading);
}

/** Whether it stands over or under one of the columns. */
export function standsOver(part: Band, stacks: readonly Band[]): boolean {
  return stacks.some(({ left, right }) => part.left < right + 2 && part.right > left - 2);
}

/** Figures of a column stand at their left, middle or right one under the other: that which gives fewest columns. */
function aligned(figures: readonly Chunk[]): Band[] {
  const ways = [middleX, ({ right }: Box) => right, ({ left }: Box) => left].map((edge) =>
    clusters(figures, edge),
  );
  return ways.reduce((one, other) => (other.length < one.length ? other : one));
}

const spread = 4;

function clusters(parts: readonly Chunk[], edge: (part: Box) => number): Band[] {
  const bands: Band[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const part of [...parts].sort((a, b) => edge(a) - edge(b))) {
    const band = bands.at(-1);
    if (band && edge(part) - last <= spread) {
      band.left = Math.min(band.left, part.left);
      band.right = Math.max(band.right, part.right);
    } else bands.push({ left: part.left, right: part.right });
    last = edge(part);
  }
  return bands;
}
