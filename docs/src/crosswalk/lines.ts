import type { CrosswalkLink, Fate } from './types.ts';

/** Where a node stands, in the frame of the drawing. */
export interface Place {
  left: number;
  right: number;
  middle: number;
}

/** A line as drawn: a curve between two nodes, or a stub with a cross (lost) or a ring (new) at its end. */
export interface DrawnLine {
  key: string;
  fate: Fate;
  path: string;
  end: string | null;
  ends: string[];
}

const stub = 22;
const arm = 4;

/** Draws relations between nodes whose places are known; several between the same two become one. */
export function drawLines(
  links: readonly CrosswalkLink[],
  placeOf: (node: string) => Place | undefined,
): DrawnLine[] {
  const drawn = new Map<string, DrawnLine>();
  for (const { from, to, fate } of links) {
    const ends = [from === null ? null : `older:${from}`, to === null ? null : `newer:${to}`];
    const [left, right] = ends.map((end) => (end === null ? undefined : placeOf(end)));
    const key = `${from} ${to}`;
    const known = drawn.get(key);
    if (known && (known.fate === 'kept' || fate === 'lost')) continue;
    const line = { key, fate, ends: ends.filter((end) => end !== null) };
    if (left && right) drawn.set(key, { ...line, path: curve(left, right), end: null });
    else if (left) drawn.set(key, { ...line, ...cross(left) });
    else if (right) drawn.set(key, { ...line, ...ring(right) });
  }
  return [...drawn.values()];
}

function curve({ right: x1, middle: y1 }: Place, { left: x2, middle: y2 }: Place): string {
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

const cross = ({ right, middle }: Place) => ({
  path: `M${right} ${middle}h${stub - arm}`,
  end: `M${right + stub - arm} ${middle - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`,
});

const ring = ({ left, middle }: Place) => ({
  path: `M${left} ${middle}h${-(stub - arm)}`,
  end: `M${left - stub + arm} ${middle}a${arm} ${arm} 0 1 1 ${-2 * arm} 0a${arm} ${arm} 0 1 1 ${2 * arm} 0`,
});
