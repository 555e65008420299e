import type { CellDoubt } from '@ogi-reports/schema';
import { once } from '../once.ts';
import { type Assignment, assign, beginsWithZero, type Habits, type Slot } from './assign.ts';
import type { Anchor } from './chain.ts';
import { type ColumnOrder, toSlot, unusualColumns, voteOnOrder } from './column-order.ts';
import { areComplete, byHeading, type Column, columnsOf, inPrintOrder, isAligned } from './columns.ts';
import type { Separators } from './disputes-runs.ts';
import { furtherWays } from './further.ts';
import { figureCount } from './groups.ts';
import { knownPlaces, type Places } from './places.ts';
import type { Token } from './tokens.ts';

/** A row of a form as read: one slot per figure the form has, null where nothing stands. */
export interface RowReading {
  anchor: Anchor;
  slots: (Slot | null)[];
  doubt: CellDoubt | null;
  /** Set where the columns that other rows or headings show say where each figure belongs. */
  byColumn?: true;
}

export interface RowFailure {
  anchor: Anchor;
  /** `sum`: as many figures as the form has, but a sum says that they are not all its own. */
  failed: 'none' | 'too-few' | 'too-many' | 'sum';
}

/** Places the figures of a table's anchors. `slotsOf` gives how many figures the row has in the table's form. */
export function placeRows(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
  habits = habitsOf(anchors, slotsOf),
): (RowReading | RowFailure)[] {
  const known: Known = {
    habits,
    places: once(() => knownPlaces(tokens, anchors, slotsOf)),
    order: once(() => voteOnOrder(tokens, anchors, habits)),
  };
  return anchors.map((anchor): RowReading | RowFailure => {
    const count = slotsOf(anchor);
    const placed = place(tokens, anchor, count, known);
    const result = furtherWays()?.inHeadingOrder(tokens, anchor, placed) ?? placed;
    if ('failed' in result) return { anchor, failed: result.failed };
    const doubt = result.doubt ?? (anchor.quality < 1 && anchor.rest === '' ? 'label-matched-in-part' : null);
    return { anchor, slots: result.slots, doubt, ...(result.byColumn ? { byColumn: true } : {}) };
  });
}

function place(
  tokens: readonly Token[],
  anchor: Anchor,
  count: number,
  { habits, places, order }: Known,
): Assignment {
  const { group } = anchor;
  const label = tokens[anchor.end] as Token;
  const columns = count === 7 ? columnsOf(tokens, anchor) : null;
  if (columns && !inPrintOrder(columns)) return unusualColumns(anchor, columns, habits, order());
  const short = figureCount(group) < count && group.tokens.length > 0;
  if (short && (!label.grid || group.tokens.length !== count)) {
    const picked = places().pick(label, group.tokens, count) ?? (columns && byHeading(group.tokens, columns));
    if (picked)
      return { slots: picked.map(toSlot), doubt: null, ...(label.grid ? { byColumn: true as const } : {}) };
  }
  const assigned = assign(group, count, habits);
  return columns && !('failed' in assigned) && isDisplaced(group.tokens, columns)
    ? { ...assigned, doubt: assigned.doubt ?? 'grid-and-sequence-disagree' }
    : assigned;
}

/** Whether a row with blank cells ends before the headings of its columns do, or behind them. */
const isDisplaced = (tokens: readonly Token[], columns: Column[]): boolean =>
  areComplete(columns) && tokens.some(({ kind }) => kind === 'empty') && !isAligned(tokens, columns);

/** What the full rows of a table show: its separators, and in grids the columns of its figures; few tables need these. */
interface Known {
  habits: Habits;
  places: () => Places;
  order: () => ColumnOrder;
}

/** How a row's tokens lie: empties before the first figure, behind the last, and between. */
function shapeOf({ group }: Anchor): { pad: number; trailing: number; interior: boolean; length: number } {
  const filled = group.tokens.map(({ kind }) => kind !== 'empty');
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  const interior = filled.slice(first, last).includes(false);
  return { pad: first, trailing: filled.length - 1 - last, interior, length: filled.length };
}

/** What the table's own rows prove about its separators; `others`, what those of another table do, if none is full. */
export function habitsOf(
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
  others?: () => Habits,
): Habits {
  const wide = anchors.filter((anchor) => slotsOf(anchor) > 1);
  const full = wide.filter((anchor) => figureCount(anchor.group) === slotsOf(anchor)).map(shapeOf);
  if (others && full.length === 0) return others();
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
  const stride = strideOf(anchors, slotsOf);
  const columns = Math.max(0, ...wide.map(slotsOf));
  const whole = pad + (columns - 1) * stride + Math.max(...trailing);
  return {
    pad,
    trailing,
    stride,
    keepsStride: short.length > 0 && short.every(({ group }) => separatorsIn(group) === whole),
    blanksCount:
      full.every((shape) => shape.pad === pad && !shape.interior) &&
      !lost &&
      (kept || (full.length > 0 && trailing.size === 1)),
    glued: gluedIn(anchors, slotsOf),
    closing: null,
  };
}

/** The fewest empty tokens that close a full row with rows behind it; null where there is no such row. */
export function fewestBehind(anchors: readonly Anchor[], slotsOf: (anchor: Anchor) => number): number | null {
  const full = anchors
    .slice(0, -1)
    .filter((anchor) => slotsOf(anchor) > 0 && figureCount(anchor.group) === slotsOf(anchor));
  return full.length === 0 ? null : Math.min(...full.map((anchor) => shapeOf(anchor).trailing));
}

/** How figures stand without separators: all of them, or, where a row has fewer digits than cells, without blanks. */
function gluedIn(anchors: readonly Anchor[], slotsOf: (anchor: Anchor) => number): Habits['glued'] {
  const lone = anchors.filter(({ group }) => group.tokens.length === 1);
  if (!lone.some(({ group }) => group.tokens.some(beginsWithZero))) return 'none';
  const lost = lone.some((anchor) => (anchor.group.tokens[0]?.text.length ?? 0) < slotsOf(anchor));
  return lost ? 'without blanks' : 'whole';
}

/** Empty tokens between two figures, if all full rows have as many in all their gaps. */
function strideOf(anchors: readonly Anchor[], slotsOf: (anchor: Anchor) => number): number {
  const gaps = new Set<number>();
  let rows = 0;
  for (const anchor of anchors) {
    if (slotsOf(anchor) < 2 || figureCount(anchor.group) !== slotsOf(anchor)) continue;
    rows++;
    let empties = -1;
    for (const { kind } of anchor.group.tokens) {
      if (kind === 'empty' && empties >= 0) empties++;
      if (kind === 'empty') continue;
      if (empties >= 0) gaps.add(empties);
      empties = 0;
    }
  }
  const [stride = 0, ...others] = gaps;
  return rows > 1 && others.length === 0 ? stride : 0;
}

const separatorsIn = ({ tokens }: Anchor['group']): number =>
  tokens.filter(({ kind }) => kind === 'empty').length;

/** What a table's rows show of empty tokens in the table without row labels that follows. */
export function separatorsOf(
  { pad, trailing, blanksCount, stride, keepsStride, closing }: Habits,
  lost: boolean,
): Separators {
  return {
    closing,
    blanksCount: closing === null ? blanksCount && pad === 0 : !lost,
    trailing: Math.min(...trailing),
    stride: keepsStride ? stride : 0,
    lost,
  };
}

function most(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
