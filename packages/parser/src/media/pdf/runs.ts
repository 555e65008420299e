import type { Glyph } from './page.ts';

/** Characters drawn one after the other stand no further apart in a run, and overlap no more, in parts of their size. */
const reach = 0.35;

/**
 * Parts glyphs, in the order in which they were drawn, into runs that each stand in one line without gaps. What
 * belongs together is drawn together, though something else be printed over it.
 */
export function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && goesOn(glyph, last)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

function goesOn(glyph: Glyph, last: Glyph): boolean {
  return (
    glyph.direction === 'right' &&
    last.direction === 'right' &&
    Math.abs(glyph.base - last.base) <= 0.1 * last.size &&
    glyph.left - last.right <= reach * Math.max(glyph.size, last.size) &&
    !isOver(glyph, last)
  );
}

/** Marks that are blank in one half, over which the next character may be set. */
const halfBlank = /[，。、；：！？（）《》〈〉“”‘’【】「」]/;

/** Whether a glyph begins well before the one before it ends: it is of another text. */
export function isOver(glyph: Glyph, before: Glyph): boolean {
  const isSet = halfBlank.test(before.text) || halfBlank.test(glyph.text);
  return before.right - glyph.left > (isSet ? 0.7 : reach) * Math.min(before.size, glyph.size);
}
