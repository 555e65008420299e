import type { Anchor } from './chain.ts';
import { figureCount } from './groups.ts';
import type { Row } from './settled.ts';
import type { Token } from './tokens.ts';

/** How the cells of a row lie, blank ones too, where separators or a grid show them. */
interface Shape {
  row: Row;
  count: number;
  /** Where its label stands in its line or grid; rows with labels elsewhere have other columns before their figures. */
  label: number;
  /** Whether it is one row of a grid or one line; others are closed by as many separators as merged cells leave. */
  inLine: boolean;
  /** Places of its figures behind the label. */
  places: number[];
  length: number;
}

/** `wide`: rows of this kind have figures in more columns than the form has. `uneven`: this row lies otherwise than most. */
export type Oddity = 'wide' | 'uneven';

/**
 * Rows that seem to hold what the form has, but whose cells say that not all figures need be their own: a blank cell
 * and a stray figure, or one of a local column, look like a full row if only figures are counted.
 */
export function oddRows(
  tokens: readonly Token[],
  rows: readonly Row[],
  slotsOf: (anchor: Anchor) => number,
): Map<Row, Oddity> {
  const found = new Map<Row, Oddity>();
  for (const [count, own] of grouped(rows, ({ anchor }) => slotsOf(anchor))) {
    const shapes = own.flatMap((row) => shapeOf(row, tokens[row.anchor.end] as Token, count));
    for (const row of isCrowded(own, count) ? own : []) found.set(row, 'wide');
    for (const [row, oddity] of oddShapes(shapes)) if (!found.has(row)) found.set(row, oddity);
  }
  return found;
}

function oddShapes(shapes: readonly Shape[]): Map<Row, Oddity> {
  const found = new Map<Row, Oddity>();
  const step = usual(shapes.flatMap(({ places }) => steps(places))) ?? 1;
  for (const own of grouped(shapes, ({ label }) => label).values()) {
    const full = own.filter(({ places, count }) => places.length === count);
    const [pads, tails] = [full.map(padOf), full.map(tailOf)];
    const lengths = own.map(({ length }) => length);
    for (const shape of own) {
      const isFull = full.includes(shape);
      if (isFull && isRepeated(shape, own)) continue;
      const uneven = isFull
        ? isUneven(shape, step) ||
          isRare(padOf(shape), pads) ||
          (shape.inLine && isRare(tailOf(shape), tails))
        : shape.inLine && isUnusual(shape.length, lengths);
      if (isFull && isWide(own, shape, step)) found.set(shape.row, 'wide');
      else if (uneven) found.set(shape.row, 'uneven');
    }
  }
  return found;
}

/**
 * Whether other full rows lie alike and none has more figures: then the blank cells are those that merged cells
 * leave behind, in a grid with more columns than the form has.
 */
const isRepeated = ({ places, length, count }: Shape, shapes: readonly Shape[]): boolean =>
  shapes.every((other) => other.places.length <= count) &&
  shapes.filter((other) => other.length === length && `${other.places}` === `${places}`).length > 1;

/** Whether most rows have more figures than the form: those with just as many lost one. */
function isCrowded(rows: readonly Row[], count: number): boolean {
  const counts = rows.map(({ anchor }) => figureCount(anchor.group));
  const over = counts.filter((each) => each > count).length;
  return count > 0 && over > 1 && over * 2 >= counts.filter((each) => each > 0).length;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function shapeOf(row: Row, { row: line, piece, grid }: Token, count: number): Shape[] {
  const { tokens } = row.anchor.group;
  const inLine = tokens.filter((token) => token.row === line);
  const own =
    inLine.some(isFilled) && tokens.every((token) => token.row === line || !isFilled(token))
      ? inLine
      : tokens;
  const places = own.flatMap((token, at) => (isFilled(token) ? [at] : []));
  const parted = own.some((token) => !isFilled(token));
  const shown = own.every((token) => token.cell || token.grid || (parted && isFilled(token)));
  if (count === 0 || places.length === 0 || !shown) return [];
  const label = grid?.cell.column ?? piece?.at ?? 0;
  return [{ row, count, label, inLine: own === inLine, places, length: own.length }];
}

const isFilled = ({ kind }: Token): boolean => kind !== 'empty';
const padOf = ({ places }: Shape): number => places[0] ?? 0;
const tailOf = ({ places, length }: Shape): number => length - 1 - (places.at(-1) ?? 0);
const steps = (places: readonly number[]): number[] =>
  places.slice(1).map((place, at) => place - (places[at] as number));

/** Whether rows as long as this one have figures in more columns than the form has. */
function isWide(shapes: readonly Shape[], { length, count }: Shape, step: number): boolean {
  const alike = shapes.filter((shape) => shape.length === length);
  const first = Math.min(...alike.map(padOf));
  const last = Math.max(...alike.map(({ places }) => places.at(-1) ?? 0));
  return (last - first) / step + 1 > count;
}

function usual(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const isUneven = ({ places }: Shape, step: number): boolean => steps(places).some((each) => each !== step);

/** Whether more rows have another number than have this one. */
const isUnusual = (number: number, numbers: readonly number[]): boolean =>
  countOf(number, numbers) < countOf(usual(numbers), numbers);

/** Whether far more rows have another number than have this one. */
const isRare = (number: number, numbers: readonly number[]): boolean =>
  countOf(number, numbers) * 3 < countOf(usual(numbers), numbers);

const countOf = (wanted: number | undefined, numbers: readonly number[]): number =>
  numbers.filter((number) => number === wanted).length;
