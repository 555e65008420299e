import { greatest, least } from '../lists.ts';
import { around, type Box, type Glyph, type PrintedPage } from './page.ts';
import { PrintedText } from './printed-text.ts';
import { isOver, runsOf } from './runs.ts';

/** Glyphs of one line that stand close together, in reading order. */
export interface Chunk extends Box {
  glyphs: Glyph[];
  text: string;
}

/** A printed line. */
export interface TextLine extends Box {
  chunks: Chunk[];
  base: number;
  size: number;
}

/** A gap wider than this part of the type size parts words; one wider than `columnGap` parts columns. */
const wordGap = 0.3;
const columnGap = 1.2;
/** Between figures set close. */
const closeGap = 0.12;

/** Arranges glyphs that run to the right in lines from the top, and each line in chunks. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = glyphs.filter(({ direction }) => direction === 'right').sort((a, b) => a.base - b.base);
  const lines: Glyph[][] = [];
  let base = 0;
  let size = 0;
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line && glyph.base - base <= 0.4 * Math.max(size, glyph.size)) {
      line.push(glyph);
      if (glyph.size > size) [base, size] = [glyph.base, glyph.size];
    } else {
      lines.push([glyph]);
      [base, size] = [glyph.base, glyph.size];
    }
  }
  return lines.map(toLine);
}

function toLine(drawn: Glyph[]): TextLine {
  const glyphs = inOrder(drawn);
  const chunks: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const chunk = chunks.at(-1);
    if (
      chunk &&
      last &&
      !isOver(glyph, last) &&
      glyph.left - last.right <= columnGap * Math.max(last.size, glyph.size)
    )
      chunk.push(glyph);
    else chunks.push([glyph]);
    last = glyph;
  }
  const size = greatest(glyphs.map((glyph) => glyph.size));
  const base = glyphs.reduce((sum, glyph) => sum + glyph.base, 0) / glyphs.length;
  return { ...around(glyphs), chunks: chunks.map(toChunk), base, size };
}

/** From the left; where texts are printed over each other, one after the other. */
function inOrder(drawn: readonly Glyph[]): Glyph[] {
  const sorted = [...drawn].sort((a, b) => a.left - b.left);
  if (!sorted.some((glyph, index) => index > 0 && isOver(glyph, sorted[index - 1] as Glyph))) return sorted;
  return runsOf(drawn)
    .sort(([a], [b]) => (a?.left ?? 0) - (b?.left ?? 0))
    .flat();
}

function toChunk(glyphs: Glyph[]): Chunk {
  return { ...around(glyphs), glyphs, text: glyphs.map(({ text }) => text).join('') };
}

const digit = /[\d０-９.,，．]/;

/**
 * The parts of a chunk that stand apart at all. Figures of columns set close have less between them than words, but
 * still more than the digits of a figure; so has a figure behind a label.
 */
export function words(chunk: Chunk): Chunk[] {
  const known = wordsOf.get(chunk);
  if (known) return known;
  const found = partedWords(chunk);
  wordsOf.set(chunk, found);
  return found;
}

/** Chunks are looked at again and again while tables are told from text. */
const wordsOf = new WeakMap<Chunk, Chunk[]>();

function partedWords({ glyphs }: Chunk): Chunk[] {
  const parts: Glyph[][] = [];
  const close = Math.max(0, digitSpacing(glyphs)) + closeGap;
  const lastWording = glyphs.findLastIndex(({ text }) => !digit.test(text));
  glyphs.forEach((glyph, index) => {
    const last = glyphs[index - 1];
    const isFigure = digit.test(glyph.text) && ((last && digit.test(last.text)) || index === lastWording + 1);
    const most = Math.min(wordGap, isFigure ? close : wordGap) * glyph.size;
    if (last && glyph.left - last.right <= most) parts.at(-1)?.push(glyph);
    else parts.push([glyph]);
  });
  return parts.map(toChunk);
}

/** The least space between two digits in a row, in parts of their size; none where no two stand in a row. */
function digitSpacing(glyphs: readonly Glyph[]): number {
  const spaces = glyphs.slice(1).flatMap((glyph, index) => {
    const before = glyphs[index] as Glyph;
    return digit.test(glyph.text) && digit.test(before.text)
      ? [(glyph.left - before.right) / glyph.size]
      : [];
  });
  return spaces.length > 0 ? least(spaces) : 0;
}

/** The text of glyphs in reading order along one line, with spaces where they stand apart. */
export function lineText(glyphs: readonly Glyph[], page: PrintedPage, into = new PrintedText()): PrintedText {
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && (standsApart(glyph, last) || isRaised(glyph, last))) into.space(' ');
    into.add(glyph, page);
    last = glyph;
  }
  return into;
}

const chinese = /[\u3400-\u9fff]/;

/** Chinese characters are set wide to fill a line, so between them only a gap of a character's width is a space. */
function standsApart(glyph: Glyph, before: Glyph): boolean {
  const least = chinese.test(glyph.text) && chinese.test(before.text) ? 0.9 : wordGap;
  return gap(before, glyph) > least * Math.max(before.size, glyph.size);
}

/** A raised mark behind a figure is none of its digits. */
function isRaised(glyph: Glyph, before: Glyph): boolean {
  return (
    glyph.size < 0.8 * before.size && glyph.base < before.base - 0.15 * before.size && /\d/.test(before.text)
  );
}

function gap(one: Glyph, other: Glyph): number {
  switch (other.direction) {
    case 'down':
      return other.top - one.bottom;
    case 'up':
      return one.top - other.bottom;
    default:
      return other.left - one.right;
  }
}

/** All glyphs of a cell as text: lines from the top, or columns of text that runs down or up, joined by breaks. */
export function cellText(glyphs: readonly Glyph[], page: PrintedPage): PrintedText {
  const text = new PrintedText();
  const add = (line: readonly Glyph[]) => {
    if (text.text !== '') text.space('\n');
    lineText(line, page, text);
  };
  for (const line of textLines(glyphs)) add(line.chunks.flatMap((chunk) => chunk.glyphs));
  for (const column of columns(glyphs, 'down')) add(column);
  for (const column of columns(glyphs, 'up')) add(column);
  return text;
}

/** Columns of text that runs down, from the right, or up, from the left. */
function columns(glyphs: readonly Glyph[], direction: 'down' | 'up'): Glyph[][] {
  const sign = direction === 'down' ? 1 : -1;
  const sorted = glyphs
    .filter((glyph) => glyph.direction === direction)
    .sort((a, b) => sign * (b.base - a.base));
  const found: Glyph[][] = [];
  for (const glyph of sorted) {
    const [first] = found.at(-1) ?? [];
    if (first && Math.abs(first.base - glyph.base) <= 0.5 * first.size) found.at(-1)?.push(glyph);
    else found.push([glyph]);
  }
  for (const column of found) column.sort((a, b) => sign * (a.top - b.top));
  return found;
}
