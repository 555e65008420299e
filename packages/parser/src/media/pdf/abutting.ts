import { around, type Box, type Glyph, middleX } from './page.ts';
import { type Chunk, type TextLine, words } from './text-lines.ts';

/** Where the figures of a column stand one under the other, and which of their edges does. */
interface Alignment {
  edge: (part: Box) => number;
  /** How far within a word a place must lie to be one of another column's: at its start and at its end. */
  within: [number, number];
  places: number[];
}

const spread = 4;
const digits = /^\d{2,}$/;
const figure = /^\d+$/;

/**
 * Parts figures of columns so narrow that they touch: a word of digits that covers the places of several columns is
 * cut so that each part stands where the figures of its column do. Where no cut or several would do, a mark keeps it
 * from being read as one figure. Where it hides a column, nobody can say whose the others are: all are marked.
 */
export function partAbutting(lines: readonly TextLine[]): TextLine[] {
  const all = lines.flatMap(({ chunks }) => chunks.flatMap(words));
  const figures = all.filter(({ text }) => figure.test(text));
  const alignment = alignmentOf(figures);
  const cut = lines.map((line) => rechunked(line, (chunk) => partedChunk(chunk, alignment)));
  const parted = markWide(cut);
  const heads = all.filter(({ text }) => heading.test(text));
  const isHidden = parted.some(({ chunks }) =>
    chunks.flatMap(words).some((word) => hidesColumn(word, heads, alignment)),
  );
  return isHidden ? parted.map((line) => rechunked(line, markedChunk)) : parted;
}

/** No table has more; a file made to hold a reader up may. */
const mostFigures = 4000;

/** Marks digits that reach over the figures of two columns of another row, wherever those of columns stand. */
function markWide(lines: TextLine[]): TextLine[] {
  const rows = lines.map(({ chunks }) => chunks.flatMap(words).filter(({ text }) => figure.test(text)));
  if (rows.reduce((sum, { length }) => sum + length, 0) > mostFigures) return lines;
  const covers = (word: Chunk) => (other: Chunk) => middleX(other) > word.left && middleX(other) < word.right;
  const isWide = (word: Chunk) =>
    word.text.length >= fewestDigits &&
    figure.test(word.text) &&
    rows.some((row) => row.filter(covers(word)).length > 1);
  return lines.map((line) =>
    rechunked(line, (chunk) => {
      const parts = words(chunk);
      return parts.some(isWide)
        ? parts.map((word) => (isWide(word) ? chunkOf(marked(word.glyphs)) : word))
        : [chunk];
    }),
  );
}

function rechunked(line: TextLine, change: (chunk: Chunk) => Chunk[]): TextLine {
  const chunks = line.chunks.flatMap(change);
  return chunks.every((chunk, at) => chunk === line.chunks[at]) ? line : { ...line, chunks };
}

const heading = /^[^\d\s（）()。，、：]{1,6}$/;
const fewestDigits = 4;

/** Whether digits stand in the one place of a column under the headings of two, side by side. */
function hidesColumn(word: Chunk, heads: readonly Chunk[], alignment: Alignment): boolean {
  if (!figure.test(word.text) || word.text.length < fewestDigits) return false;
  if (coveredBy(word, alignment).length > 1) return false;
  const over = heads.filter((head) => {
    const middle = middleX(head);
    return head.bottom <= word.top + 1 && middle > word.left && middle < word.right;
  });
  return over.some((one) => over.some((other) => one.right <= other.left));
}

const markedChunk = (chunk: Chunk): Chunk[] =>
  words(chunk).map((word) => (figure.test(word.text) ? chunkOf(marked(word.glyphs)) : word));

function partedChunk(chunk: Chunk, alignment: Alignment): Chunk[] {
  const parts = words(chunk);
  const parted = parts.flatMap((word) => (digits.test(word.text) ? partedWord(word, alignment) : [word]));
  return parted.length === parts.length && parted.every((part, index) => part === parts[index])
    ? [chunk]
    : parted;
}

/** The places of columns that a word covers. */
const coveredBy = (word: Chunk, { within, places }: Alignment): number[] =>
  places.filter((at) => at > word.left + within[0] && at < word.right + within[1]);

function partedWord(word: Chunk, alignment: Alignment): Chunk[] {
  const covered = coveredBy(word, alignment);
  if (covered.length < 2) return [word];
  const { parts } = cheapest(word.glyphs, covered, alignment.edge) ?? { parts: [marked(word.glyphs)] };
  return parts.map(chunkOf);
}

const chunkOf = (glyphs: Glyph[]): Chunk => ({
  ...around(glyphs),
  glyphs,
  text: glyphs.map(({ text }) => text).join(''),
});

interface Cut {
  cost: number;
  parts: Glyph[][];
}

/** The way to cut digits into as many figures as there are places, each of them near its own. */
function cheapest(
  glyphs: readonly Glyph[],
  places: readonly number[],
  edge: Alignment['edge'],
): Cut | undefined {
  const [place, ...others] = places;
  let best: Cut | undefined;
  for (let end = others.length > 0 ? 1 : glyphs.length; end <= glyphs.length - others.length; end += 1) {
    const part = glyphs.slice(0, end);
    const cost = Math.abs(edge(around(part)) - (place as number));
    const [first] = part;
    if (cost > 0.25 * (first?.size ?? 0) || (first?.text === '0' && end > 1)) continue;
    const rest = others.length > 0 ? cheapest(glyphs.slice(end), others, edge) : { cost: 0, parts: [] };
    if (rest && (!best || cost + rest.cost < best.cost))
      best = { cost: cost + rest.cost, parts: [part, ...rest.parts] };
  }
  return best;
}

/** Digits of which nobody can say where a figure ends, with a mark behind that is printed nowhere. */
export function marked(glyphs: readonly Glyph[]): Glyph[] {
  const last = glyphs.at(-1) as Glyph;
  return [...glyphs, { ...last, left: last.right, text: '？' }];
}

const ways: Pick<Alignment, 'edge' | 'within'>[] = [
  { edge: middleX, within: [0, 0] },
  { edge: ({ right }) => right, within: [2, 2] },
  { edge: ({ left }) => left, within: [-2, -2] },
];

/** That edge at which most figures stand one under the other, in the fewest places, and stray least from them. */
function alignmentOf(figures: readonly Chunk[]): Alignment {
  const [{ edge, within, shared, groups }] = ways
    .map((way) => {
      const all = groupsOf(figures, way.edge);
      return { ...way, groups: all, shared: all.filter(({ length }) => length > 1) };
    })
    .sort((a, b) => repeated(b.shared) - repeated(a.shared) || strayed(a.shared) - strayed(b.shared)) as [
    Alignment & Record<'groups' | 'shared', number[][]>,
  ];
  // The middle of figures that touch is no column's.
  return { edge, within, places: (edge === middleX ? shared : groups).map(median) };
}

const repeated = (groups: readonly (readonly number[])[]) =>
  groups.reduce((sum, { length }) => sum + length - 1, 0);

const median = (group: readonly number[]) => group[group.length >> 1] as number;

function strayed(groups: readonly (readonly number[])[]): number {
  return groups.reduce(
    (sum, group) => sum + group.reduce((part, at) => part + Math.abs(at - median(group)), 0),
    0,
  );
}

/** The places of figures by columns. */
function groupsOf(figures: readonly Chunk[], edge: Alignment['edge']): number[][] {
  const groups: number[][] = [];
  for (const at of figures.map(edge).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && at - (group.at(-1) as number) <= spread) group.push(at);
    else groups.push([at]);
  }
  return groups;
}
