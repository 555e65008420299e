import type { PdfContent } from './content.ts';
import type { Direction, Glyph, PrintedPage } from './page.ts';

/** A page whose glyphs go from thread to thread as one text and one list of numbers, which is quick. */
interface PackedPage extends Omit<PrintedPage, 'glyphs'> {
  text: string;
  numbers: Float64Array;
}

export interface PackedContent extends Omit<PdfContent, 'pages'> {
  pages: PackedPage[];
}

const directions: readonly Direction[] = ['right', 'down', 'left', 'up'];
const perGlyph = 8;

export function packed(content: PdfContent): PackedContent {
  return { ...content, pages: content.pages.map(packedPage) };
}

export function unpacked(content: PackedContent): PdfContent {
  return { ...content, pages: content.pages.map(unpackedPage) };
}

function packedPage({ glyphs, ...page }: PrintedPage): PackedPage {
  const numbers = new Float64Array(glyphs.length * perGlyph);
  let at = 0;
  for (const { text, left, top, right, bottom, size, direction, base } of glyphs) {
    numbers[at] = text.length;
    numbers[at + 1] = left;
    numbers[at + 2] = top;
    numbers[at + 3] = right;
    numbers[at + 4] = bottom;
    numbers[at + 5] = size;
    numbers[at + 6] = directions.indexOf(direction);
    numbers[at + 7] = base;
    at += perGlyph;
  }
  return { ...page, text: glyphs.map(({ text }) => text).join(''), numbers };
}

function unpackedPage({ text, numbers, ...page }: PackedPage): PrintedPage {
  const glyphs: Glyph[] = [];
  let start = 0;
  for (let at = 0; at < numbers.length; at += perGlyph) {
    const end = start + (numbers[at] as number);
    glyphs.push({
      text: text.slice(start, end),
      left: numbers[at + 1] as number,
      top: numbers[at + 2] as number,
      right: numbers[at + 3] as number,
      bottom: numbers[at + 4] as number,
      size: numbers[at + 5] as number,
      direction: directions[numbers[at + 6] as number] ?? 'right',
      base: numbers[at + 7] as number,
      order: glyphs.length,
    });
    start = end;
  }
  return { ...page, glyphs };
}
