import { greatest, least } from '../lists.ts';
import { DashCollector } from './dashes.ts';
import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './page.ts';

type Point = readonly [number, number];

/** Codes of path segments in the library's compact form, with the numbers that each takes. */
const [moveTo, lineTo, curveTo, quadraticTo] = [0, 1, 2, 3];

/** No line of a table is thicker; a thicker filled rectangle is a shaded cell. */
const thickest = 4;
/** Shorter strokes are parts of letters, arrows and dots. */
const shortest = 4;
const mostRules = 20_000;

/** Collects the straight horizontal and vertical lines of a page. */
export class RuleCollector {
  readonly horizontal: Rule[] = [];
  readonly vertical: Rule[] = [];
  readonly #dashes = new DashCollector();

  /** A drawing of so many lines is no table. */
  get isDrawing(): boolean {
    return this.horizontal.length + this.vertical.length >= mostRules;
  }

  /** All lines, those drawn dashed or dotted too; none of a drawing. */
  lines(): { horizontal: Rule[]; vertical: Rule[] } {
    if (this.isDrawing) return { horizontal: [], vertical: [] };
    const { horizontal, vertical } = this.#dashes.lines();
    return { horizontal: [...this.horizontal, ...horizontal], vertical: [...this.vertical, ...vertical] };
  }

  /** Takes a path: each straight stroke of a stroked one, each thin part of a filled one. */
  addPath(path: ArrayLike<number>, transform: Matrix, stroked: boolean, lineWidth: number): void {
    if (this.isDrawing || lineWidth > thickest * 1.5) return;
    for (const points of subpaths(path, transform)) {
      if (!stroked) this.addFilled(points);
      else
        for (let index = 1; index < points.length; index += 1)
          this.#addStroke(points[index - 1] as Point, points[index] as Point);
    }
  }

  /** Takes a filled shape by its corners. */
  addFilled(points: readonly Point[]): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [least(xs), greatest(xs), least(ys), greatest(ys)];
    if (bottom - top <= thickest && right - left > shortest)
      this.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (right - left <= thickest && bottom - top > shortest)
      this.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
    else if (bottom - top <= shortest && right - left <= shortest) this.#dashes.add(left, top, right, bottom);
  }

  #addStroke([x0, y0]: Point, [x1, y1]: Point): void {
    const [across, down] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (down <= Math.max(0.5, across / 100) && across > shortest)
      this.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (across <= Math.max(0.5, down / 100) && down > shortest)
      this.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
    else if (Math.min(across, down) <= 0.5 && Math.max(across, down) <= shortest)
      this.#dashes.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
}

const mostPoints = 200;

/** The corners of each part of a path, closed parts with their first corner again; curves are passed over. */
function subpaths(path: ArrayLike<number>, transform: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  let index = 0;
  const point = (offset: number): Point =>
    apply(transform, path[index + offset] ?? 0, path[index + offset + 1] ?? 0);
  while (index < path.length) {
    const code = path[index];
    if (code === moveTo) {
      points = [point(1)];
      found.push(points);
      index += 3;
    } else if (code === lineTo) {
      if (points.length < mostPoints) points.push(point(1));
      index += 3;
    } else if (code === curveTo || code === quadraticTo) {
      points = [point(code === curveTo ? 5 : 3)];
      found.push(points);
      index += code === curveTo ? 7 : 5;
    } else {
      if (points[0]) points.push(points[0]);
      index += 1;
    }
  }
  return found.filter(({ length }) => length > 1);
}
