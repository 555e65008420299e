import type { Paragraph } from '../../blocks.ts';
import type { PrintedPage } from './page.ts';
import { PrintedText, place } from './printed-text.ts';
import { lineText, type TextLine } from './text-lines.ts';

/** A line, the page that it stands on, and the text area of its column. */
export interface PlacedLine {
  line: TextLine;
  page: PrintedPage;
  left: number;
  right: number;
}

/** How far a line must begin right of the others, or end short of them, to part paragraphs; in type sizes. */
const indent = 1.2;
const shortfall = 2.5;

/** Joins printed lines to paragraphs as they read, over the end of a page too. */
export function paragraphs(lines: readonly PlacedLine[], file: string | undefined): Paragraph[] {
  const found: Paragraph[] = [];
  let text = new PrintedText();
  let first: PlacedLine | undefined;
  let previous: PlacedLine | undefined;
  const finish = () => {
    if (first) found.push(toParagraph(text, first, file));
    text = new PrintedText();
    first = undefined;
  };
  for (const placed of lines) {
    if (previous && startsAnew(placed, previous)) finish();
    else if (first) join(text, placed.line);
    first ??= placed;
    lineText(
      placed.line.chunks.flatMap(({ glyphs }) => glyphs),
      placed.page,
      text,
    );
    previous = placed;
  }
  finish();
  return found;
}

function toParagraph(text: PrintedText, { line, page }: PlacedLine, file: string | undefined): Paragraph {
  return { kind: 'paragraph', ...text.located(file, place(page, line, file)) };
}

const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章条部]|\d{1,2}[.、．])/;
const sentenceEnd = /[。！？；：:!?]$/;

function startsAnew(next: PlacedLine, previous: PlacedLine): boolean {
  const [one, other] = [previous.line, next.line];
  const size = Math.max(one.size, other.size);
  const samePage = previous.page === next.page;
  const gap = other.base - one.base;
  if (Math.abs(one.size - other.size) > 0.15 * size) return true;
  if (samePage && (gap > 2.6 * size || gap < -size)) return true;
  if (one.chunks.length > 1 || other.chunks.length > 1) return true;
  if (other.left > next.left + indent * other.size) return true;
  if (one.right < previous.right - shortfall * one.size) return true;
  return numbered.test(textOf(other)) && sentenceEnd.test(textOf(one));
}

const textOf = ({ chunks }: TextLine) => chunks.map(({ text }) => text).join('');

/** Words of Latin letters need a space where the line broke; Chinese doesn't. */
function join(text: PrintedText, line: TextLine): void {
  if (/[A-Za-z,;]$/.test(text.text) && /^[A-Za-z]/.test(textOf(line))) text.space(' ');
}
