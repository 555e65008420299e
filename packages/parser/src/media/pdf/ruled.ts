import { pushAll } from '../lists.ts';
import { type Lattice, type LatticeCell, lattice } from './lattice.ts';
import { frames, mergeRules } from './lines.ts';
import { around, type Box, type Glyph, middleX, middleY, type PrintedPage } from './page.ts';
import { runsOf } from './runs.ts';

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
  if (tables.length === 0) return { tables, rest: [...glyphs] };
  const rest = runsOf(glyphs).flatMap((run) => putRun(run, tables));
  return { tables: tables.filter((table) => !dissolve(table, rest)), rest };
}

const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);

/** At least two rows and two columns, or a row of three, as a table may leave on the next page. */
function isTable({ xs, ys, cells }: Lattice): boolean {
  return (xs.length > 2 && ys.length > 2 && cells.length > 3) || (xs.length > 3 && cells.length > 2);
}

type Field = RuledTable['cells'][number];

/** Puts a run of glyphs into the cells of the innermost table that holds them; gives those that no cell holds. */
function putRun(run: readonly Glyph[], tables: readonly RuledTable[]): Glyph[] {
  const fields = run.map((glyph) => fieldOf(glyph, tables));
  const rest: Glyph[] = [];
  for (const { from, to } of stretches(run, fields)) {
    const field = ownField(run.slice(from, to), fields.slice(from, to));
    for (let index = from; index < to; index += 1)
      ((field ?? fields[index])?.glyphs ?? rest).push(run[index] as Glyph);
  }
  return rest;
}

/** The cell that holds a glyph's middle. */
function fieldOf(glyph: Glyph, tables: readonly RuledTable[]): Field | undefined {
  const [x, y] = [middleX(glyph), middleY(glyph)];
  for (const { cells } of tables) {
    const found = cells.find(
      ({ cell }) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom,
    );
    if (found) return found;
  }
  return undefined;
}

const wording = /[^\d\s.,+\-/]/;
const proseLength = 300;

/** A run ends where a figure begins behind the line of another cell, and where more than usual lies between them. */
function stretches(
  run: readonly Glyph[],
  fields: readonly (Field | undefined)[],
): { from: number; to: number }[] {
  const starts = run.flatMap((glyph, index) =>
    index === 0 ||
    (fields[index] !== fields[index - 1] && (!wording.test(glyph.text) || isParted(run, index)))
      ? [index]
      : [],
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? run.length }));
}

/** Whether more lies before a character of a run than before or behind its neighbours. */
function isParted(run: readonly Glyph[], index: number): boolean {
  const gap = (at: number) => {
    const [before, after] = [run[at - 1], run[at]];
    return before && after ? after.left - before.right : Number.POSITIVE_INFINITY;
  };
  const usual = Math.min(gap(index - 1), gap(index + 1));
  return gap(index) - usual > 0.08 * (run[index]?.size ?? 0);
}

/** Whether the line of a cell goes through a character. */
function isStruck({ left, right, size }: Glyph, field: Field | undefined): boolean {
  return (
    field !== undefined && (right > field.cell.right + 0.15 * size || left < field.cell.left - 0.15 * size)
  );
}

/**
 * The one cell of a label that runs over the lines of its cell: that in which it begins, if it begins at the left of
 * it, or else that which holds its middle. Figures stand each where they are printed.
 */
function ownField(run: readonly Glyph[], fields: readonly (Field | undefined)[]): Field | undefined {
  const [first] = run;
  const [start] = fields;
  if (!first || fields.every((field) => field === start) || !run.some(({ text }) => wording.test(text)))
    return undefined;
  if (!run.some((glyph, index) => isStruck(glyph, fields[index]))) return undefined;
  if (start && first.left - start.cell.left < first.size) return start;
  const middle = middleX(around(run));
  return fields.find((field) => field && field.cell.left <= middle && field.cell.right >= middle) ?? start;
}

/** A frame with text in no more than one field is no table, and prose in a cell is text of the page. */
function dissolve({ cells }: RuledTable, rest: Glyph[]): boolean {
  const filled = cells.filter(({ glyphs }) => glyphs.length > 0);
  const loose = filled.length > 1 ? filled.filter(({ glyphs }) => glyphs.length > proseLength) : filled;
  for (const field of loose) pushAll(rest, field.glyphs.splice(0));
  return filled.length - loose.length < 2;
}
