import { pushAll } from '../lists.ts';
import { type Lattice, type LatticeCell, lattice } from './lattice.ts';
import { frames, mergeRules } from './lines.ts';
import { type Box, type Glyph, middleX, middleY, type PrintedPage } from './page.ts';

/** A ruled table and what is printed in each of its cells. */
export interface RuledTable extends Box {
  page: PrintedPage;
  xs: number[];
  rowCount: number;
  cells: { cell: LatticeCell; glyphs: Glyph[] }[];
}

const shortestLine = 6;

/** Finds the ruled tables of a page and takes their glyphs out of `glyphs`. Frames around text are no tables. */
export function ruledTables(page: PrintedPage, glyphs: Glyph[]): { tables: RuledTable[]; rest: Glyph[] } {
  const horizontal = mergeRules(page.horizontal, shortestLine);
  const vertical = mergeRules(page.vertical, shortestLine);
  const lattices = frames(horizontal, vertical)
    .map(lattice)
    .filter((found) => found !== undefined)
    .filter(isTable)
    .sort((a, b) => area(a) - area(b));
  const tables = lattices.map(
    ({ left, top, right, bottom, xs, ys, cells }): RuledTable => ({
      ...{ left, top, right, bottom, page, xs },
      rowCount: ys.length - 1,
      cells: cells.map((cell) => ({ cell, glyphs: [] })),
    }),
  );
  const rest = glyphs.filter((glyph) => !put(glyph, tables));
  for (const table of tables) keepRunsTogether(table);
  return { tables: tables.filter((table) => !dissolve(table, rest)), rest };
}

const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);

/** At least two rows and two columns, or a row of three, as a table may leave on the next page. */
function isTable({ xs, ys, cells }: Lattice): boolean {
  return (xs.length > 2 && ys.length > 2 && cells.length > 3) || (xs.length > 3 && cells.length > 2);
}

/** Puts a glyph into the cell that holds its middle, of the innermost table. */
function put(glyph: Glyph, tables: readonly RuledTable[]): boolean {
  const [x, y] = [middleX(glyph), middleY(glyph)];
  for (const table of tables) {
    const found = table.cells.find(
      ({ cell }) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom,
    );
    if (found) {
      found.glyphs.push(glyph);
      return true;
    }
  }
  return false;
}

const wording = /[^\d\s.,+\-/]/;
const proseLength = 300;

/**
 * Gives a label that runs over the line of its cell back to that cell. Where a character is struck by the
 * line, the run of characters that it is in stands in the cell that holds most of it. Figures never move.
 */
function keepRunsTogether(table: RuledTable): void {
  for (const { cell, glyphs } of table.cells) {
    const struck = glyphs.filter((glyph) => glyph.right > cell.right + 0.15 * glyph.size);
    for (const glyph of struck) moveRun(glyph, glyphs, neighbour(table, cell, glyph)?.glyphs);
    const struckLeft = glyphs.filter((glyph) => glyph.left < cell.left - 0.15 * glyph.size);
    for (const glyph of struckLeft) moveRun(glyph, glyphs, neighbour(table, cell, glyph)?.glyphs);
  }
}

/** The cell that a struck character reaches into. */
function neighbour({ cells }: RuledTable, { left, right }: LatticeCell, glyph: Glyph) {
  const [x, y] = [glyph.right > right ? glyph.right : glyph.left, middleY(glyph)];
  if (x >= left && x <= right) return undefined;
  return cells.find(({ cell }) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom);
}

function moveRun(struck: Glyph, here: Glyph[], there: Glyph[] | undefined): void {
  if (!there || !wording.test(struck.text) || !here.includes(struck)) return;
  const own = runAround(struck, here);
  const beyond = runAround(struck, there);
  const [from, to, moved] = own.length >= beyond.length ? [there, here, beyond] : [here, there, own];
  for (const glyph of moved) {
    from.splice(from.indexOf(glyph), 1);
    to.push(glyph);
  }
}

/** The characters of a cell that stand without a gap in the line of text of a given one. */
function runAround(struck: Glyph, glyphs: readonly Glyph[]): Glyph[] {
  const line = glyphs
    .filter(({ base, text }) => Math.abs(base - struck.base) < 0.3 * struck.size && wording.test(text))
    .sort((a, b) => Math.abs(a.left - struck.left) - Math.abs(b.left - struck.left));
  const run: Glyph[] = [];
  let [left, right] = [struck.left, struck.right];
  for (const glyph of line) {
    if (glyph.left - right > 0.25 * struck.size || left - glyph.right > 0.25 * struck.size) continue;
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    run.push(glyph);
  }
  return run;
}

/** A frame with text in no more than one field is no table, and prose in a cell is text of the page. */
function dissolve({ cells }: RuledTable, rest: Glyph[]): boolean {
  const filled = cells.filter(({ glyphs }) => glyphs.length > 0);
  const loose = filled.length > 1 ? filled.filter(({ glyphs }) => glyphs.length > proseLength) : filled;
  for (const field of loose) pushAll(rest, field.glyphs.splice(0));
  return filled.length - loose.length < 2;
}
