import type { DoubtGround } from '@ogi-reports/schema';
import { type Assignment, assign, beginsWithZero, type Habits, type Slot } from './assign.ts';
import type { Anchor } from './chain.ts';
import { areComplete, byHeading, type Column, columnsOf, inPrintOrder } from './columns.ts';
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
  return anchors.map((anchor) => {
    const count = slotsOf(anchor);
    const result = place(tokens, anchor, count, habits);
    if ('failed' in result) return { anchor, failed: result.failed };
    const doubt = result.doubt ?? (anchor.quality < 1 && anchor.rest === '' ? 'label-matched-in-part' : null);
    return { anchor, slots: result.slots, doubt };
  });
}

function place(tokens: readonly Token[], anchor: Anchor, count: number, habits: Habits): Assignment {
  const { group } = anchor;
  const filled = figureCount(group);
  const columns = count === 7 ? columnsOf(tokens, anchor) : null;
  const inferred = (tokens[anchor.end] as Token).grid?.grid.inferred === true;
  if (columns && !inPrintOrder(columns)) return unusualColumns(anchor, columns, count, habits);
  if (columns && inferred && filled < count) {
    const placed = byHeading(group.tokens, columns);
    if (placed) return { slots: placed.map(toSlot), doubt: null };
  }
  return assign(group, count, habits);
}

/**
 * Headings in another order than the form's are either local columns or spans that don't add up. Where both
 * ways of reading give the same figures nothing is in doubt; otherwise the row's own sum decides, or nobody.
 */
function unusualColumns(anchor: Anchor, columns: Column[], count: number, habits: Habits): Assignment {
  const placed = byHeading(anchor.group.tokens, columns)?.map(toSlot) ?? null;
  if (!areComplete(columns)) return placed ? { slots: placed, doubt: null } : { failed: 'too-many' };
  const inOrder = assign(anchor.group, count, habits);
  if ('failed' in inOrder || !placed) return inOrder;
  const texts = (slots: (Slot | null)[]) => slots.map((slot) => slot?.text ?? '').join('|');
  if (texts(inOrder.slots) === texts(placed)) return inOrder;
  if (addsUp(inOrder.slots)) return { slots: inOrder.slots, doubt: 'grid-and-sequence-disagree' };
  return addsUp(placed) ? { slots: placed, doubt: 'grid-and-sequence-disagree' } : { failed: 'too-many' };
}

function addsUp(slots: (Slot | null)[]): boolean {
  const numbers = slots.map((slot) => Number(slot?.text || 0));
  const total = numbers.pop() ?? 0;
  return numbers.reduce((sum, number) => sum + number, 0) === total;
}

const toSlot = (token: Token | null): Slot | null =>
  token && { token, text: token.kind === 'empty' ? '' : token.text };

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
