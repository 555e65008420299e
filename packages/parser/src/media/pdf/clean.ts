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
  const seen = new Spots();
  for (const glyph of glyphs) {
    if (!(glyph.right >= 0 && glyph.left <= width && glyph.bottom >= 0 && glyph.top <= height)) continue;
    if (!Number.isFinite(glyph.base)) continue;
    if (glyph.text.charCodeAt(0) > 0x2e00) glyph.text = usual(glyph.text);
    if (seen.add(glyph)) kept.push(glyph);
  }
  return kept;
}

function usual(text: string): string {
  return compatible.test(text) ? text.normalize('NFKC') : (dashes[text] ?? text);
}

/** A glyph that is drawn twice is looked for in strips of the page as high as this. */
const step = 16;

/** The glyphs of a page by what they show and about where. */
class Spots {
  readonly #glyphs = new Map<number | string, Glyph[]>();

  /** False where the same glyph is already there. */
  add(glyph: Glyph): boolean {
    const close = Math.min(0.2 * glyph.size, step);
    const [from, to] = [glyph.base - close, glyph.base + close].map((at) => Math.floor(at / step));
    for (let place = from as number; place <= (to as number); place += 1)
      if (this.#glyphs.get(keyOf(glyph.text, place))?.some((other) => isSameSpot(other, glyph, close)))
        return false;
    const key = keyOf(glyph.text, Math.floor(glyph.base / step));
    const here = this.#glyphs.get(key);
    if (here) here.push(glyph);
    else this.#glyphs.set(key, [glyph]);
    return true;
  }
}

/** A small number where it can be one, as thousands of characters are looked up. */
function keyOf(text: string, place: number): number | string {
  return text.length === 1 && place >= 0 && place < 8192
    ? text.charCodeAt(0) * 8192 + place
    : `${text} ${place}`;
}

function isSameSpot(one: Glyph, other: Glyph, close: number): boolean {
  return Math.abs(one.left - other.left) < close && Math.abs(one.top - other.top) < close;
}
