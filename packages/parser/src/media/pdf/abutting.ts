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
 * from being read as one figure.
 */
export function partAbutting(lines: readonly TextLine[]): TextLine[] {
  const figures = lines
    .flatMap(({ chunks }) => chunks.flatMap(words))
    .filter(({ text }) => figure.test(text));
  const alignment = alignmentOf(figures);
  return lines.map((line) => {
    const chunks = line.chunks.flatMap((chunk) => partedChunk(chunk, alignment));
    return chunks.length === line.chunks.length ? line : { ...line, chunks };
  });
}

function partedChunk(chunk: Chunk, alignment: Alignment): Chunk[] {
  const parts = words(chunk);
  const parted = parts.flatMap((word) => (digits.test(word.text) ? partedWord(word, alignment) : [word]));
  return parted.length === parts.length && parted.every((part, index) => part === parts[index])
    ? [chunk]
    : parted;
}

function partedWord(word: Chunk, { edge, within, places }: Alignment): Chunk[] {
  const covered = places.filter((at) => at > word.left + within[0] && at < word.right + within[1]);
  if (covered.length < 2) return [word];
  const { parts } = cheapest(word.glyphs, covered, edge) ?? { parts: [marked(word.glyphs)] };
  return parts.map((glyphs) => ({
    ...around(glyphs),
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
  }));
}

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
function marked(glyphs: readonly Glyph[]): Glyph[] {
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
