import type { Rule } from './page.ts';

/** A short piece of a line, by its middle and its measures. */
interface Dash {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pieces of a line that is drawn dashed or dotted stand no further apart, and there are no fewer. */
const widestGap = 5;
const fewest = 6;
const mostDashes = 100_000;

/** Collects the pieces of which programs make dashed and dotted lines. */
export class DashCollector {
  readonly #dashes: Dash[] = [];

  add(left: number, top: number, right: number, bottom: number): void {
    if (this.#dashes.length >= mostDashes) return;
    this.#dashes.push({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
    });
  }

  /** The lines that the pieces make. A dot can be one of a line across and of one down. */
  lines(): { horizontal: Rule[]; vertical: Rule[] } {
    const lying = this.#dashes.filter(({ width, height }) => width >= 0.8 * height);
    const standing = this.#dashes.filter(({ width, height }) => height >= 0.8 * width);
    return {
      horizontal: runs(lying.map(({ x, y, width }) => ({ at: y, from: x - width / 2, to: x + width / 2 }))),
      vertical: runs(
        standing.map(({ x, y, height }) => ({ at: x, from: y - height / 2, to: y + height / 2 })),
      ),
    };
  }
}

/** Runs of pieces that stand in one line and close together. */
function runs(pieces: Rule[]): Rule[] {
  const place = ({ at }: Rule) => Math.round(at * 4);
  pieces.sort((a, b) => place(a) - place(b) || a.from - b.from);
  const found: (Rule & { pieces: number })[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && place(last) === place(piece) && piece.from - last.to <= widestGap) {
      last.to = Math.max(last.to, piece.to);
      last.pieces += 1;
    } else found.push({ ...piece, pieces: 1 });
  }
  return found.filter((run) => run.pieces >= fewest).map(({ at, from, to }) => ({ at, from, to }));
}
