import type { EvidenceMap, Location } from '@ogi-reports/schema';

/** A stretch of a document in which a value stands. Its key is `cell:<address>` or `claim:<number>`. */
export interface Mark {
  key: string;
  start: number;
  end: number;
}

/** The stretches of all values, in the order of the text; where two overlap, the first holds. */
export function marksOf({ cells, claims }: EvidenceMap): Mark[] {
  const all = [
    ...Object.entries(cells).map(([address, { location }]) => ({ key: `cell:${address}`, ...location })),
    ...claims.map(({ location }, index) => ({ key: `claim:${index}`, ...location })),
  ];
  const marks = all.flatMap(({ key, start, end }) =>
    start === undefined || end === undefined || end <= start ? [] : [{ key, start, end }],
  );
  marks.sort((left, right) => left.start - right.start || right.end - left.end);
  let reached = 0;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** The place of a value on a page of a PDF: left, top, width and height in points. */
export interface MarkedBox {
  key: string;
  box: readonly [number, number, number, number];
}

/** The boxes of all values by page. */
export function boxesByPage({ cells, claims }: EvidenceMap): Map<number, MarkedBox[]> {
  const pages = new Map<number, MarkedBox[]>();
  const add = (key: string, { page, box }: Location) => {
    if (page !== undefined && box) pages.set(page, [...(pages.get(page) ?? []), { key, box }]);
  };
  for (const [address, { location }] of Object.entries(cells)) add(`cell:${address}`, location);
  claims.forEach(({ location }, index) => {
    add(`claim:${index}`, location);
  });
  return pages;
}

/** A piece of text, inside a mark or outside of all. */
export interface Piece {
  text: string;
  key: string | null;
}

/** Cuts a text at its marks. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const { key, start, end } of marks) {
    if (start > place) pieces.push({ text: text.slice(place, start), key: null });
    pieces.push({ text: text.slice(start, end), key });
    place = end;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), key: null });
  return pieces;
}

const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

/** Keeps a page from asking for anything, and shows its marks. */
const style = `<style>
  body { margin: 12px; overflow-wrap: break-word; }
  a { pointer-events: none; }
  mark { background: #fdf0c8; color: inherit; cursor: pointer; }
  mark.chosen { outline: 2px solid #1b5480; background: #ffe38a; }
</style>`;

/**
 * A page with marks around its values. Tags inside a mark stay as they are. References to other files are taken
 * out, and nothing may be loaded or run: the page is only looked at.
 */
export function markedHtml(html: string, marks: readonly Mark[]): string {
  const body = piecesOf(html, marks)
    .map(({ text, key }) => (key === null ? text : wrapped(text, key)))
    .join('');
  return `<!DOCTYPE html>${policy}${style}${withoutReferences(body)}`;
}

const wrapped = (html: string, key: string): string =>
  html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, text: string) => tag ?? marked(text, key));

const marked = (text: string, key: string): string => `<mark data-key="${key}">${text}</mark>`;

const references =
  /<(script|iframe|object|embed|noscript)\b[\s\S]*?<\/\1\s*>|<(script|link|base|meta|iframe|object|embed|source|track)\b[^>]*>/gi;

const withoutReferences = (html: string): string =>
  html
    .replace(references, '')
    .replace(/\b(src|srcset|background|poster|data|action|formaction)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/@import[^;]*;|url\([^)]*\)/gi, '');
