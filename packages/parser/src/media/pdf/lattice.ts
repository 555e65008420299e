import { greatest, least } from '../lists.ts';
import { type Frame, near } from './lines.ts';
import type { Box, Rule } from './page.ts';

/** A cell between lines; rows and columns are those of the lattice. */
export interface LatticeCell extends Box {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A ruled table: where its lines stand, and the cells between them. */
export interface Lattice extends Box {
  xs: number[];
  ys: number[];
  cells: LatticeCell[];
}

/**
 * Makes cells of the lines of a table. Every line adds a row or column to the lattice; fields of the lattice with
 * no line between them are one cell. A table open at its sides ends where its lines end. Undefined where the
 * lines make no table.
 */
export function lattice({ horizontal, vertical }: Frame): Lattice | undefined {
  if (horizontal.length < 2 || vertical.length === 0) return undefined;
  const xs = positions(vertical, horizontal);
  const ys = positions(horizontal, vertical);
  if (xs.length < 2 || ys.length < 2) return undefined;
  const cells = joinFields(xs, ys, { horizontal, vertical });
  return { xs, ys, cells, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

/** No row or column is narrower: lines this close are the two borders of cells with space between them. */
const narrowest = 5.5;

const isAt = (place: number, line: number) => place > line - near && place <= line + narrowest;

/** Where lines stand, with the ends of the lines across: one place for lines near each other. */
function positions(lines: readonly Rule[], across: readonly Rule[]): number[] {
  const ends = [least(across.map(({ from }) => from)), greatest(across.map(({ to }) => to))];
  const sorted = [...lines.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  const places: number[] = [];
  for (const at of sorted) if (places.length === 0 || at - (places.at(-1) ?? 0) > narrowest) places.push(at);
  return places;
}

function joinFields(xs: readonly number[], ys: readonly number[], frame: Frame): LatticeCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = new Uint8Array(columns * rows);
  const vertical = xs.map((x) => frame.vertical.filter(({ at: place }) => isAt(place, x)));
  const horizontal = ys.map((y) => frame.horizontal.filter(({ at: place }) => isAt(place, y)));
  const wallRight = (row: number, column: number) =>
    column + 1 >= columns || passes(vertical[column + 1] ?? [], middle(ys, row));
  const wallBelow = (row: number, column: number) =>
    row + 1 >= rows || passes(horizontal[row + 1] ?? [], middle(xs, column));
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken[row * columns + column]) continue;
      let right = column;
      while (!wallRight(row, right) && !taken[row * columns + right + 1]) right += 1;
      let below = row;
      while (isOpenBelow(below, column, right, wallBelow, wallRight)) below += 1;
      for (let y = row; y <= below; y += 1) taken.fill(1, y * columns + column, y * columns + right + 1);
      cells.push({
        row,
        column,
        rowSpan: below - row + 1,
        columnSpan: right - column + 1,
        left: at(xs, column),
        right: at(xs, right + 1),
        top: at(ys, row),
        bottom: at(ys, below + 1),
      });
    }
  return cells;
}

/** Whether the cell goes on in the next row: no line below any of its columns, and none between them there. */
function isOpenBelow(
  row: number,
  left: number,
  right: number,
  wallBelow: (row: number, column: number) => boolean,
  wallRight: (row: number, column: number) => boolean,
): boolean {
  for (let column = left; column <= right; column += 1) if (wallBelow(row, column)) return false;
  for (let column = left; column < right; column += 1) if (wallRight(row + 1, column)) return false;
  return true;
}

/** Whether one of the lines passes this place. */
function passes(rules: readonly Rule[], place: number): boolean {
  return rules.some(({ from, to }) => from <= place && to >= place);
}

const at = (places: readonly number[], index: number) => places[index] ?? 0;
const middle = (places: readonly number[], index: number) => (at(places, index) + at(places, index + 1)) / 2;
