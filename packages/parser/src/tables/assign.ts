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

/**
 * Puts a group's figures into a row's slots, or says why that would be guessing: figures that lost their
 * empty neighbours cannot be placed, and figures beyond the form's columns belong elsewhere.
 * `pad` is how many empty cells stand between label and figures in the table's full rows.
 */
export function assign(group: Group, count: number, pad = 0): Assignment {
  const filled = group.tokens.filter(({ kind }) => kind !== 'empty');
  if (filled.length === count) return { slots: filled.map(slot), doubt: null };
  if (filled.length === 1 && count > 1 && filled[0]) {
    const split = splitGlued(filled[0], count);
    if (split) return { slots: split, doubt: 'glued-values' };
  }
  if (filled.length > count) return { failed: 'too-many' };
  if (group.tokens.length === 0) return { failed: 'none' };
  return byPosition(group.tokens, count, pad);
}

/** Empty cells count only where separators show them. */
function byPosition(tokens: Token[], count: number, pad: number): Assignment {
  if (!tokens.every(({ cell }) => cell)) return { failed: tokens.length === 0 ? 'none' : 'too-few' };
  const cells = tokens.length === count ? tokens : tokens.slice(pad, pad + count);
  const rest = tokens.length === count ? [] : [...tokens.slice(0, pad), ...tokens.slice(pad + count)];
  if (cells.length < count || rest.some(({ kind }) => kind !== 'empty')) return { failed: 'too-few' };
  return {
    slots: cells.map((token) => (token.kind === 'empty' ? { token, text: '' } : slot(token))),
    doubt: null,
  };
}

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
