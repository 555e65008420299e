import type { DoubtGround } from '@ogi-reports/schema';
import { type Assignment, assign, beginsWithZero, type Habits, type Slot } from './assign.ts';
import type { Anchor } from './chain.ts';
import { type ColumnOrder, toSlot, unusualColumns, voteOnOrder } from './column-order.ts';
import { atPlaces, byHeading, columnsOf, inPrintOrder, placesOf } from './columns.ts';
import { figureCount } from './groups.ts';
import type { Token } from './tokens.ts';

/** A row of a form as read: one slot per figure the form has, null where nothing stands. */
export interface RowReading {
  anchor: Anchor;
  slots: (Slot | null)[];
  doubt: DoubtGround | null;
}

export interface RowFailure {
  anchor: Anchor;
  failed: 'none' | 'too-few' | 'too-many';
}

/** Reads the figures of a table's anchors. `slotsOf` gives how many figures the row has in the table's form. */
export function readRows(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
): (RowReading | RowFailure)[] {
  const habits = habitsOf(anchors, slotsOf);
  const order = voteOnOrder(tokens, anchors, habits);
  const known = { habits, places: knownPlaces(tokens, anchors, slotsOf), order };
  return anchors.map((anchor) => {
    const count = slotsOf(anchor);
    const result = place(tokens, anchor, count, known);
    if ('failed' in result) return { anchor, failed: result.failed };
    const doubt = result.doubt ?? (anchor.quality < 1 && anchor.rest === '' ? 'label-matched-in-part' : null);
    return { anchor, slots: result.slots, doubt };
  });
}

function place(tokens: readonly Token[], anchor: Anchor, count: number, known: Known): Assignment {
  const { group } = anchor;
  const grid = (tokens[anchor.end] as Token).grid?.grid;
  const columns = count === 7 ? columnsOf(tokens, anchor) : null;
  if (columns && !inPrintOrder(columns)) return unusualColumns(anchor, columns, known);
  if (grid && figureCount(group) < count && group.tokens.length > 0) {
    const places = known.places.get(placeKey(grid, count));
    const picked =
      (places && atPlaces(group.tokens, places)) ?? (columns && byHeading(group.tokens, columns));
    if (picked) return { slots: picked.map(toSlot), doubt: null };
  }
  return assign(group, count, known.habits);
}

/** What the full rows of a table show: its separators, and in grids the columns of its figures. */
interface Known {
  habits: Habits;
  places: Map<string, number[]>;
  order: ColumnOrder;
}

const gridNumbers = new WeakMap<object, number>();
let lastNumber = 0;
function placeKey(grid: object, count: number): string {
  if (!gridNumbers.has(grid)) gridNumbers.set(grid, ++lastNumber);
  return `${gridNumbers.get(grid)}/${count}`;
}

/** Columns count as known only where all full rows of a grid agree. */
function knownPlaces(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
): Known['places'] {
  const places = new Map<string, number[]>();
  const broken = new Set<string>();
  for (const anchor of anchors) {
    const grid = (tokens[anchor.end] as Token).grid?.grid;
    const count = slotsOf(anchor);
    if (!grid || figureCount(anchor.group) !== count) continue;
    const key = placeKey(grid, count);
    const met = placesOf(anchor.group.tokens);
    if (places.has(key) && places.get(key)?.join() !== met.join()) broken.add(key);
    places.set(key, met);
  }
  for (const key of broken) places.delete(key);
  return places;
}

/** How a row's tokens lie: empties before the first figure, behind the last, and between. */
function shapeOf({ group }: Anchor): { pad: number; trailing: number; interior: boolean; length: number } {
  const filled = group.tokens.map(({ kind }) => kind !== 'empty');
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  const interior = filled.slice(first, last).includes(false);
  return { pad: first, trailing: filled.length - 1 - last, interior, length: filled.length };
}

/** What the table's own rows prove about its separators. */
export function habitsOf(anchors: readonly Anchor[], slotsOf: (anchor: Anchor) => number): Habits {
  const wide = anchors.filter((anchor) => slotsOf(anchor) > 1);
  const full = wide.filter((anchor) => figureCount(anchor.group) === slotsOf(anchor)).map(shapeOf);
  const pad = most(full.map((shape) => shape.pad));
  const trailing = new Set(full.length > 0 ? full.map((shape) => shape.trailing) : [0]);
  const short = wide.filter(
    ({ group }, index) => figureCount(group) > 0 && figureCount(group) < slotsOf(wide[index] as Anchor),
  );
  const kept = short.map(shapeOf).some((shape) => shape.interior || shape.pad > pad);
  const least = pad + Math.min(...trailing);
  const lost = short.some(
    (anchor) => anchor !== anchors.at(-1) && anchor.group.tokens.length < slotsOf(anchor) + least,
  );
  return {
    pad,
    trailing,
    blanksCount: !full.some(({ interior }) => interior) && !lost && (kept || trailing.size === 1),
    glued: anchors.some(({ group }) => group.tokens.length === 1 && group.tokens.some(beginsWithZero)),
  };
}

/** Whether every empty token of the table is an empty cell. */
export const blanksAreCells = ({ blanksCount, trailing }: Habits): boolean =>
  blanksCount && trailing.size === 1 && trailing.has(0);

function most(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
