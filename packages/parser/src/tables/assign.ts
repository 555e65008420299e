import type { CellDoubt } from '@ogi-reports/schema';
import type { Group } from './groups.ts';
import { rightBehind } from './spans-left-out.ts';
import { columnsInAll, rowAddsUp } from './sums.ts';
import type { Token } from './tokens.ts';

/** What stands in one slot of a row. `text` is the slot's own text, which may be a part of a token. */
export interface Slot {
  token: Token;
  text: string;
}

export type Assignment =
  | { slots: (Slot | null)[]; doubt: CellDoubt | null; byColumn?: true }
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
  /** Whether figures stand without separators, and whether blank cells among them are lost. */
  glued: 'none' | 'whole' | 'without blanks';
  /** Empty tokens between two figures of every full row, where they are separators alone; 0 where there are none. */
  stride: number;
  /** Whether rows with blank cells have as many of them as full rows. */
  keepsStride: boolean;
  /** Where merged cells leave nothing behind for the columns that they span: how many empty tokens close a row at least. */
  closing: number | null;
}

/**
 * Puts a group's figures into a row's slots, or says why that would be guessing: figures that lost their
 * empty neighbours cannot be placed, and figures beyond the form's columns belong elsewhere.
 */
export function assign(group: Group, count: number, habits: Habits): Assignment {
  const filled = group.tokens.filter(({ kind }) => kind !== 'empty');
  if (filled.length === count) return { slots: filled.map(slot), doubt: null };
  if (filled.length === 1 && count > 1 && filled[0] && mayBeGlued(filled[0], habits)) {
    const split = splitGlued(filled[0], count, habits);
    if (split) return { slots: split, doubt: 'glued-values' };
  }
  if (filled.length > count) return { failed: 'too-many' };
  if (group.tokens.length === 0) return { failed: 'none' };
  if (filled.length === 0 && group.tokens.every(({ grid }) => grid !== null))
    return { slots: Array.from({ length: count }, () => asCell(group.tokens[0] as Token)), doubt: null };
  const direct = habits.closing === null ? null : rightBehind(group.tokens, count, habits.closing);
  if (direct) return { slots: direct.map(asCell), doubt: null };
  const counted = byPosition(group.tokens, count, habits);
  return 'failed' in counted && habits.stride > 0 ? byStride(group.tokens, count, habits) : counted;
}

/**
 * Where one separator stands between every two cells, filled or not, a row has always as many of them, and a
 * figure belongs to the column that the separators before it count up to.
 */
function byStride(tokens: Token[], count: number, { pad, trailing, stride }: Habits): Assignment {
  const [after = 0, ...others] = trailing;
  const separators = tokens.filter(({ kind }) => kind === 'empty').length;
  if (others.length > 0 || separators !== pad + (count - 1) * stride + after) return { failed: 'too-few' };
  const slots = new Array<Slot | null>(count).fill(null);
  let before = -pad;
  for (const token of tokens) {
    if (token.kind === 'empty') before++;
    else if (before % stride !== 0 || before < 0 || slots[before / stride]) return { failed: 'too-few' };
    else slots[before / stride] = slot(token);
  }
  return slots.length === count ? { slots, doubt: null } : { failed: 'too-few' };
}

/** Empty cells count only where separators show them, and as many as in the table's full rows. */
function byPosition(tokens: Token[], count: number, { pad, trailing, blanksCount }: Habits): Assignment {
  const failed = { failed: 'too-few' } as const;
  if (tokens.length === count && tokens.every(({ grid, counted }) => grid !== null || counted))
    return { slots: tokens.map(asCell), doubt: null };
  if (!blanksCount || !tokens.every(({ cell }) => cell)) return failed;
  const behind = tokens.length - pad - count;
  if (behind < Math.min(...trailing) || behind > Math.max(...trailing)) return failed;
  const outside = [...tokens.slice(0, pad), ...tokens.slice(pad + count)];
  if (outside.some(({ kind }) => kind !== 'empty')) return failed;
  const cells = tokens.slice(pad, pad + count);
  return { slots: cells.map(asCell), doubt: null };
}

const asCell = (token: Token): Slot => (token.kind === 'empty' ? { token, text: '' } : slot(token));

/** A number cannot begin with a zero; others may be one figure whose neighbours are lost. */
export const beginsWithZero = (token: Token): boolean => /^0\d+$/.test(token.text);
const mayBeGlued = (token: Token, habits: Habits): boolean =>
  beginsWithZero(token) || (habits.glued !== 'none' && token.glued);

/**
 * Splits digits that lost their separators. One digit a slot is the only way when there are as many digits as
 * slots; with more digits, only the split whose last figure is the sum of the others counts, if it is unique
 * and the row has a total.
 */
function splitGlued(token: Token, count: number, { glued }: Habits): Slot[] | null {
  const digits = token.text;
  if (!/^\d+$/.test(digits) || digits.length < count || digits.length > count + 8) return null;
  const hasTotal = count === columnsInAll;
  if (!hasTotal && glued === 'without blanks') return null;
  if (digits.length === count)
    return !hasTotal || rowAddsUp([...digits].map(Number))
      ? [...digits].map((text) => ({ token, text }))
      : null;
  if (!hasTotal) return null;
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
