import type { DoubtGround } from '@ogi-reports/schema';
import type { Group } from './groups.ts';
import type { Token } from './tokens.ts';

/** What stands in one slot of a row. `text` is the slot's own text, which may be a part of a token. */
export interface Slot {
  token: Token;
  text: string;
}

export type Assignment =
  | { slots: (Slot | null)[]; doubt: DoubtGround | null }
  | { failed: 'none' | 'too-few' | 'too-many' };

const slot = (token: Token): Slot => ({ token, text: token.text });

/** What the full rows of a table show about its separators. */
export interface Habits {
  /** Empty cells between label and figures. */
  pad: number;
  /** Numbers of empty cells met behind the last figure. */
  trailing: ReadonlySet<number>;
  /** False where separators also stand between filled cells, so that an empty one proves nothing. */
  blanksCount: boolean;
  /** True where figures stand without separators. */
  glued: boolean;
}

/**
 * Puts a group's figures into a row's slots, or says why that would be guessing: figures that lost their
 * empty neighbours cannot be placed, and figures beyond the form's columns belong elsewhere.
 */
export function assign(group: Group, count: number, habits: Habits): Assignment {
  const filled = group.tokens.filter(({ kind }) => kind !== 'empty');
  if (filled.length === count) return { slots: filled.map(slot), doubt: null };
  if (filled.length === 1 && count > 1 && filled[0] && mayBeGlued(filled[0], habits)) {
    const split = splitGlued(filled[0], count);
    if (split) return { slots: split, doubt: 'glued-values' };
  }
  if (filled.length > count) return { failed: 'too-many' };
  if (group.tokens.length === 0) return { failed: 'none' };
  if (filled.length === 0 && group.tokens.every(({ grid }) => grid !== null))
    return { slots: Array.from({ length: count }, () => asCell(group.tokens[0] as Token)), doubt: null };
  return byPosition(group.tokens, count, habits);
}

/** Empty cells count only where separators show them, and as many as in the table's full rows. */
function byPosition(tokens: Token[], count: number, { pad, trailing, blanksCount }: Habits): Assignment {
  const failed = { failed: 'too-few' } as const;
  if (tokens.length === count && tokens.every(({ grid, counted }) => grid !== null || counted))
    return { slots: tokens.map(asCell), doubt: null };
  if (!blanksCount || !tokens.every(({ cell }) => cell)) return failed;
  const behind = tokens.length - pad - count;
  if (behind < 0 || !trailing.has(behind)) return failed;
  const outside = [...tokens.slice(0, pad), ...tokens.slice(pad + count)];
  if (outside.some(({ kind }) => kind !== 'empty')) return failed;
  const cells = tokens.slice(pad, pad + count);
  return { slots: cells.map(asCell), doubt: null };
}

const asCell = (token: Token): Slot => (token.kind === 'empty' ? { token, text: '' } : slot(token));

/** A number cannot begin with a zero; others may be one figure whose neighbours are lost. */
export const beginsWithZero = (token: Token): boolean => /^0\d+$/.test(token.text);
const mayBeGlued = (token: Token, habits: Habits): boolean =>
  beginsWithZero(token) || (habits.glued && token.glued);

/**
 * Splits digits that lost their separators. One digit a slot is the only way when there are as many digits as
 * slots; with more digits, only the split whose last figure is the sum of the others counts, if it is unique.
 */
function splitGlued(token: Token, count: number): Slot[] | null {
  const digits = token.text;
  if (!/^\d+$/.test(digits) || digits.length < count || digits.length > count + 8) return null;
  if (digits.length === count) return [...digits].map((text) => ({ token, text }));
  if (count < 3) return null;
  const splits = sumSplits(digits, count);
  return splits.length === 1 ? (splits[0] as string[]).map((text) => ({ token, text })) : null;
}

function sumSplits(digits: string, count: number): string[][] {
  const found: string[][] = [];
  const visit = (start: number, parts: string[], sum: number): void => {
    if (found.length > 1) return;
    if (parts.length === count - 1) {
      const last = digits.slice(start);
      if (last !== '' && Number(last) === sum && (last === '0' || last[0] !== '0'))
        found.push([...parts, last]);
      return;
    }
    for (let end = start + 1; end <= digits.length - (count - 1 - parts.length); end++) {
      const part = digits.slice(start, end);
      if (part.length > 1 && part[0] === '0') break;
      visit(end, [...parts, part], sum + Number(part));
    }
  };
  visit(0, [], 0);
  return found;
}
