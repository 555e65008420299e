import { least } from '../lists.ts';
import { around, type Box, type Glyph, middleX, middleY } from './page.ts';
import { runsOf } from './runs.ts';

/** Text printed over other text is this much larger. */
const larger = 1.6;
/** No page with more text is searched for it. */
const mostGlyphs = 50_000;

/**
 * Parts the text of a page from words printed large across it, as a watermark is: those that lie over other,
 * smaller text. Nothing else that is printed on a page does.
 */
export function withoutOverlays(glyphs: readonly Glyph[]): { kept: Glyph[]; overlaid: string[] } {
  const smallest = glyphs.length > 0 ? least(glyphs.map(({ size }) => size)) : 0;
  const isLarge = ({ size }: Glyph) => size >= larger * smallest;
  if (glyphs.length > mostGlyphs || !glyphs.some(isLarge)) return { kept: [...glyphs], overlaid: [] };
  const found = runsOf(glyphs).filter((run) => isLarge(run[0] as Glyph) && liesOver(run, glyphs));
  const left = new Set(found.flat());
  return {
    kept: glyphs.filter((glyph) => !left.has(glyph)),
    overlaid: found.map((run) => run.map(({ text }) => text).join('')),
  };
}

/** Whether the middles of several smaller characters lie within those of a run. */
function liesOver(run: readonly Glyph[], glyphs: readonly Glyph[]): boolean {
  const all = around(run);
  const size = least(run.map((glyph) => glyph.size));
  let under = 0;
  for (const glyph of glyphs) {
    if (glyph.size * larger > size || !holds(all, glyph)) continue;
    if (run.some((one) => holds(one, glyph))) under += 1;
    if (under > 1) return true;
  }
  return false;
}

function holds(box: Box, glyph: Glyph): boolean {
  const [x, y] = [middleX(glyph), middleY(glyph)];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
