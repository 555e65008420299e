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
  glyphs.forEach(({ text, left, top, right, bottom, size, direction, base }, index) => {
    const entry = [text.length, left, top, right, bottom, size, directions.indexOf(direction), base];
    numbers.set(entry, index * perGlyph);
  });
  return { ...page, text: glyphs.map(({ text }) => text).join(''), numbers };
}

function unpackedPage({ text, numbers, ...page }: PackedPage): PrintedPage {
  const glyphs: Glyph[] = [];
  let start = 0;
  for (let at = 0; at < numbers.length; at += perGlyph) {
    const number = (offset: number) => numbers[at + offset] ?? 0;
    const end = start + number(0);
    glyphs.push({
      text: text.slice(start, end),
      left: number(1),
      top: number(2),
      right: number(3),
      bottom: number(4),
      size: number(5),
      direction: directions[number(6)] ?? 'right',
      base: number(7),
      order: glyphs.length,
    });
    start = end;
  }
  return { ...page, glyphs };
}
