import { type Matrix, multiply } from './matrix.ts';
import type { Direction, Glyph } from './page.ts';

/** What the library tells of a font. */
export interface Font {
  vertical: boolean;
  fontMatrix: ArrayLike<number> | null;
  defaultVMetrics: ArrayLike<number> | null;
}

/** What the library tells of a glyph to show; a number in its place moves on by thousandths of the size. */
export interface ShownGlyph {
  unicode: string;
  width: number;
  vmetric: ArrayLike<number> | null | undefined;
  isSpace: boolean;
}

/** The state of text drawing, as the PDF specification describes it. */
export interface TextState {
  font: Font | undefined;
  size: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
}

/** How far above and below its baseline a glyph reaches, in parts of its size. */
const [ascent, descent] = [0.86, 0.14];

/** What one operator shows: glyphs by their places, or the text that runs askew. */
interface Shown {
  glyphs: Glyph[];
  askew: string;
}

/** Places the glyphs of one operator on the page and moves the text position on. */
export function showGlyphs(shown: readonly (ShownGlyph | number)[], state: TextState, page: Matrix): Shown {
  const { font, size } = state;
  let askew = '';
  if (!font || size === 0) return { glyphs: [], askew };
  const place = multiply(page, state.matrix);
  const glyphs: Glyph[] = [];
  const unit = Math.abs(size) * (font.fontMatrix?.[0] || 0.001);
  const forward = size < 0 ? -1 : 1;
  const direction = directionOf(place, font.vertical, forward);
  let moved = 0;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      moved += ((font.vertical ? 1 : -1) * glyph * Math.abs(size)) / 1000;
      continue;
    }
    const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * forward;
    const advance = font.vertical
      ? columnAdvance(glyph, font) * unit - spacing
      : glyph.width * unit + spacing;
    if (direction && glyph.unicode.trim() !== '') {
      const drawn = font.vertical ? Math.abs(size) : glyph.width * unit;
      glyphs.push(placed(glyph.unicode, moved, drawn, state, place, direction));
    } else if (!direction) askew += glyph.unicode;
    moved += advance;
  }
  if (font.vertical) state.y -= moved;
  else state.x += moved * state.scale * forward;
  return { glyphs, askew };
}

/** How far a glyph of a vertical font moves down. */
function columnAdvance({ vmetric, width }: ShownGlyph, font: Font): number {
  const metric = vmetric ?? font.defaultVMetrics;
  return metric ? -(metric[0] ?? 0) : width;
}

/** A glyph of the em `drawn` wide, `moved` on from where the text stands; `place` maps to the page. */
function placed(
  text: string,
  moved: number,
  drawn: number,
  state: TextState,
  place: Matrix,
  direction: Direction,
): Glyph {
  const { font, size, x, y, scale, rise } = state;
  const [a, b, c, d, e, f] = place;
  const em = Math.abs(size);
  const forward = size < 0 ? -1 : 1;
  const vertical = font?.vertical;
  const left = vertical ? x - em / 2 : x + moved * scale * forward;
  const right = vertical ? x + em / 2 : x + (moved + drawn) * scale * forward;
  const low = vertical ? y - moved - drawn : y + rise - em * descent * forward;
  const high = vertical ? y - moved : y + rise + em * ascent * forward;
  const [x0, y0] = [a * left + c * low + e, b * left + d * low + f];
  const [x1, y1] = [a * right + c * high + e, b * right + d * high + f];
  const lying = direction === 'right' || direction === 'left';
  const baseX = vertical ? (x0 + x1) / 2 : a * x + c * (y + rise) + e;
  return {
    text,
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: Math.min(y0, y1),
    bottom: Math.max(y0, y1),
    size: em * Math.hypot(c, d),
    direction,
    order: 0,
    base: lying ? b * x + d * (y + rise) + f : baseX,
  };
}

/**
 * The quarter that the line runs to; `place` maps to a page whose y grows downwards. Undefined for text that runs
 * askew: watermarks and stamps.
 */
function directionOf(place: Matrix, vertical: boolean, forward: number): Direction | undefined {
  const dx = (vertical ? -place[2] : place[0]) * forward;
  const dy = (vertical ? -place[3] : place[1]) * forward;
  if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.2 * Math.max(Math.abs(dx), Math.abs(dy))) return undefined;
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'down' : 'up';
}
