import { type Assignment, assign, type Habits, type Slot } from './assign.ts';
import type { Anchor } from './chain.ts';
import { areComplete, byHeading, type Column, columnsOf, inPrintOrder, isAligned } from './columns.ts';
import type { Token } from './tokens.ts';

/**
 * Which way of reading table three's columns its own sums bear out, where headings stand in another order
 * than the form's: the order of the figures, or their places under the headings. Null while neither does.
 */
export type ColumnOrder = 'sequence' | 'headings' | null;

/** The two ways of reading a row; null where one is impossible. */
interface Ways {
  sequence: (Slot | null)[] | null;
  headings: (Slot | null)[] | null;
}

/** Counts in how many rows with figures the total is the sum of the others, read either way. */
export function voteOnOrder(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  habits: Habits,
): ColumnOrder {
  let [sequence, headings] = [0, 0];
  for (const anchor of anchors) {
    const columns = anchor.pattern.slots.includes(7) ? columnsOf(tokens, anchor) : null;
    if (!columns || inPrintOrder(columns)) continue;
    const ways = waysOf(anchor, columns, habits);
    if (addsUp(ways.sequence)) sequence++;
    if (addsUp(ways.headings)) headings++;
  }
  if (sequence === headings) return null;
  return sequence > headings ? 'sequence' : 'headings';
}

/** Headings in another order than the form's are either local columns or spans that don't add up. */
export function unusualColumns(
  anchor: Anchor,
  columns: Column[],
  habits: Habits,
  order: ColumnOrder,
): Assignment {
  const { sequence, headings } = waysOf(anchor, columns, habits);
  if (sequence && anchor.group.tokens.length === 7 && !isAligned(anchor.group.tokens, columns))
    return { slots: sequence, doubt: 'grid-and-sequence-disagree' };
  const local = !areComplete(columns) && order !== 'sequence';
  if (local || !sequence)
    return headings ? { slots: headings, doubt: null, byColumn: true } : { failed: 'too-many' };
  if (!headings || texts(sequence) === texts(headings)) return { slots: sequence, doubt: null };
  if (order === null) return { failed: 'too-many' };
  return { slots: order === 'sequence' ? sequence : headings, doubt: 'grid-and-sequence-disagree' };
}

function waysOf({ group }: Anchor, columns: Column[], habits: Habits): Ways {
  const inOrder = assign(group, 7, habits);
  return {
    sequence: 'failed' in inOrder ? null : inOrder.slots,
    headings: byHeading(group.tokens, columns)?.map(toSlot) ?? null,
  };
}

const texts = (slots: (Slot | null)[]): string => slots.map((slot) => slot?.text ?? '').join('|');

function addsUp(slots: (Slot | null)[] | null): boolean {
  const numbers = (slots ?? []).map((slot) => Number(slot?.text || 0));
  const total = numbers.pop() ?? 0;
  return total > 0 && numbers.reduce((sum, number) => sum + number, 0) === total;
}

export const toSlot = (token: Token | null): Slot | null =>
  token && { token, text: token.kind === 'empty' ? '' : token.text };
