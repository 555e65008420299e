import type { Box, Direction, Glyph, PrintedPage, Rule } from './page.ts';

const quarters: readonly Direction[] = ['right', 'up', 'left', 'down'];

/**
 * Turns a page whose text runs up, down or head over so that it can be read like any other. Which way most
 * glyphs run decides; columns of a vertical font on a page of lines are few.
 */
export function upright(page: PrintedPage): PrintedPage {
  const counts = new Map<Direction, number>();
  for (const { direction } of page.glyphs) counts.set(direction, (counts.get(direction) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['right'];
  const turns = quarters.indexOf(main);
  return turns === 0 ? page : turn(page, turns);
}

/** Turns everything clockwise by so many quarters. */
function turn(page: PrintedPage, turns: number): PrintedPage {
  const { width, height } = page;
  const point = (x: number, y: number): [number, number] => {
    if (turns === 1) return [height - y, x];
    return turns === 2 ? [width - x, height - y] : [y, width - x];
  };
  const sideways = turns !== 2;
  const turnedRule = (rule: Rule, lying: boolean): Rule => {
    const [x0, y0] = lying ? point(rule.from, rule.at) : point(rule.at, rule.from);
    const [x1, y1] = lying ? point(rule.to, rule.at) : point(rule.at, rule.to);
    const stays = lying !== sideways;
    return stays
      ? { at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }
      : { at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  };
  const horizontal = page.horizontal.map((rule) => turnedRule(rule, true));
  const vertical = page.vertical.map((rule) => turnedRule(rule, false));
  return {
    ...page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: page.glyphs.map((glyph) => turnedGlyph(glyph, turns, point)),
    horizontal: sideways ? vertical : horizontal,
    vertical: sideways ? horizontal : vertical,
    turned: turns,
  };
}

function turnedGlyph(glyph: Glyph, turns: number, point: (x: number, y: number) => [number, number]): Glyph {
  const lying = glyph.direction === 'right' || glyph.direction === 'left';
  const [baseX, baseY] = lying ? point(glyph.left, glyph.base) : point(glyph.base, glyph.top);
  const direction = quarters[(quarters.indexOf(glyph.direction) - turns + 4) % 4] ?? 'right';
  const lies = direction === 'right' || direction === 'left';
  return { ...glyph, ...turnedBox(glyph, point), direction, base: lies ? baseY : baseX };
}

function turnedBox(box: Box, point: (x: number, y: number) => [number, number]): Box {
  const [x0, y0] = point(box.left, box.top);
  const [x1, y1] = point(box.right, box.bottom);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}
