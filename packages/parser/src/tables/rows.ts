import type { DoubtGround } from '@ogi-reports/schema';
import { type Assignment, assign, type Slot } from './assign.ts';
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

/** What the full rows of a table show about its separators. */
interface Habits {
  pad: number;
  /** False where separators also stand between filled cells, so that an empty one proves nothing. */
  blanksCount: boolean;
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
  if (!habits.blanksCount && filled < count) return { failed: filled > 0 ? 'too-few' : 'none' };
  return assign(group, count, habits.pad);
}

/**
 * Headings in another order than the form's are either local columns or spans that don't add up. Where both
 * ways of reading give the same figures nothing is in doubt; otherwise the row's own sum decides, or nobody.
 */
function unusualColumns(anchor: Anchor, columns: Column[], count: number, habits: Habits): Assignment {
  const placed = byHeading(anchor.group.tokens, columns)?.map(toSlot) ?? null;
  if (!areComplete(columns)) return placed ? { slots: placed, doubt: null } : { failed: 'too-many' };
  const inOrder = assign(anchor.group, count, habits.pad);
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

function habitsOf(anchors: readonly Anchor[], slotsOf: (anchor: Anchor) => number): Habits {
  const full = anchors.filter(
    (anchor) => slotsOf(anchor) > 1 && figureCount(anchor.group) === slotsOf(anchor),
  );
  const pads = full.map(({ group }) => group.tokens.findIndex(({ kind }) => kind !== 'empty'));
  const interior = full.some(({ group }) => {
    const filled = group.tokens.map(({ kind }) => kind !== 'empty');
    return filled.slice(filled.indexOf(true), filled.lastIndexOf(true)).includes(false);
  });
  return { pad: most(pads), blanksCount: !interior };
}

function most(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
