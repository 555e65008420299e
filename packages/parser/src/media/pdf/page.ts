/** A rectangle in points, y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Which way a glyph's line runs, as seen on the page. */
export type Direction = 'right' | 'down' | 'left' | 'up';

/** One printed character, or several that one glyph stands for. */
export interface Glyph extends Box {
  text: string;
  /** Height of the font in points. */
  size: number;
  direction: Direction;
  /** Where the line stands: y of the baseline, or x of the column for lines that run up or down. */
  base: number;
  /** Its place among the glyphs of the page, in the order in which they are drawn. */
  order: number;
}

/** A straight line, drawn or made of a thin rectangle: at `at`, from `from` to `to`. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** What is printed on a page, in points from its top left as it is shown. */
export interface PrintedPage {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  horizontal: Rule[];
  vertical: Rule[];
  /** Boxes of the page are these after turning it by so many quarters clockwise (text that runs up or down). */
  turned: number;
}

export const middleX = ({ left, right }: Box) => (left + right) / 2;
export const middleY = ({ top, bottom }: Box) => (top + bottom) / 2;

/** The smallest box around all of these; there must be one. */
export function around(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 };
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
