import type { PrintedPage } from './page.ts';
import type { TextLine } from './text-lines.ts';

const pageNumber = /^[\s\-—–－―·.•|]*第?\d{1,3}页?(?:(?:[/／,，]|[,，]?共)\d{1,3}页?)?[\s\-—–－―·.•|]*$/;

/** How much of the page's height at top and bottom is margin. */
const margin = 0.1;

const textOf = ({ chunks }: TextLine) =>
  chunks
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

function inMargin({ top, bottom }: TextLine, { height }: PrintedPage): boolean {
  return bottom < height * margin || top > height * (1 - margin);
}

/** Whether no other line of the page stands close: a figure beside the lines of a label is none of a page. */
function isAlone(line: TextLine, lines: readonly TextLine[]): boolean {
  const reach = 0.4 * line.size;
  return lines.every(
    (other) => other === line || other.top > line.bottom + reach || other.bottom < line.top - reach,
  );
}

/** Lines in the margins that are page numbers, or running heads: the same on three pages, figures apart. */
export function marginalia(
  pages: readonly { page: PrintedPage; lines: readonly TextLine[] }[],
): Set<TextLine> {
  const found = new Set<TextLine>();
  const repeated = new Map<string, TextLine[]>();
  for (const { page, lines } of pages)
    for (const line of lines) {
      if (!inMargin(line, page)) continue;
      const text = textOf(line);
      if (pageNumber.test(text) && isAlone(line, lines)) found.add(line);
      if (!/[^\d\s]/.test(text)) continue;
      const key = `${Math.round(line.base / 6)} ${text.replace(/\d+/g, '#')}`;
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  for (const lines of repeated.values()) if (lines.length >= 3) for (const line of lines) found.add(line);
  return found;
}
