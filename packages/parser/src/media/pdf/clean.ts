import type { Glyph } from './page.ts';

/** Forms of characters that fonts use in place of the usual ones: radicals, ligatures, presentation forms. */
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe30-\ufe4f]/;

/** A dash of two or three characters' width, which fonts put in place of as many dashes. */
const dashes: Readonly<Record<string, string>> = { '⸺': '——', '⸻': '———' };

/**
 * Mends what programs that write PDF do to text: characters drawn twice for bold type count once, characters
 * of the Kangxi radicals and ligatures become the usual ones, and what has no width is dropped.
 */
export function cleanGlyphs(glyphs: readonly Glyph[], width: number, height: number): Glyph[] {
  const kept: Glyph[] = [];
  const seen = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (!(glyph.right >= 0 && glyph.left <= width && glyph.bottom >= 0 && glyph.top <= height)) continue;
    if (compatible.test(glyph.text)) glyph.text = glyph.text.normalize('NFKC');
    glyph.text = dashes[glyph.text] ?? glyph.text;
    const key = `${glyph.text}${Math.round(glyph.base / 4)}`;
    const others = seen.get(key) ?? [];
    if (others.some((other) => isSameSpot(other, glyph))) continue;
    others.push(glyph);
    seen.set(key, others);
    kept.push(glyph);
  }
  return kept;
}

function isSameSpot(one: Glyph, other: Glyph): boolean {
  const close = 0.2 * other.size;
  return Math.abs(one.left - other.left) < close && Math.abs(one.top - other.top) < close;
}
