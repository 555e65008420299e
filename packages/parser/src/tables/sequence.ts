import type { Table } from '@ogi-reports/schema';
import { candidates, type RowIndex } from './candidates.ts';
import { type Anchor, anchor, firstChain, plausible } from './chain.ts';
import { furtherWays } from './further.ts';
import { withinLines } from './own-lines.ts';
import type { Family } from './patterns.ts';
import type { Token } from './tokens.ts';

/** The rows found of each table, in the form's order. */
export type Sequences = Record<'statistics' | 'proactiveDisclosure' | 'requests', Anchor[]>;

/** Finds the rows of every form's tables among the tokens. */
export function findRows(tokens: readonly Token[], index: RowIndex): Sequences {
  const anchors = candidates(tokens, index)
    .map((candidate) => anchor(tokens, candidate))
    .filter(plausible)
    .sort((left, right) => left.start - right.start || left.end - right.end);
  const solid = solidBefore(tokens);
  const rowsOf = (family: Family, table: Table) => {
    const own = anchors.filter(({ pattern }) => pattern.family === family && pattern.table === table);
    const ways = furtherWays();
    const chain = firstChain(own, solid);
    const plain = (table === 'statistics' && ways?.behindCodes(tokens, chain)) || ((row: Anchor) => row);
    const rows = withinLines(tokens, certain(tokens, chain.map(plain)));
    return [...(ways?.withOtherOrder(tokens, rows, own.map(plain)) ?? rows)];
  };
  return {
    statistics: rowsOf('2008', 'statistics'),
    proactiveDisclosure: rowsOf('2019', 'proactiveDisclosure'),
    requests: rowsOf('2019', 'requests'),
  };
}

/** Rows whose label stands in several blocks of the form count only right beside another row of their block. */
function certain(tokens: readonly Token[], anchors: readonly Anchor[]): Anchor[] {
  return anchors.flatMap((current, index) => {
    const [before, after] = [anchors[index - 1], anchors[index + 1]];
    if (isLastOther(current) && ![before, after].some((other) => other && isOfOtherHandling(other)))
      return /^\s*[(（]?六/.test(tokens[current.start]?.text ?? '') ? [] : [{ ...current, quality: 0.9 }];
    if (!current.shared) return [current];
    const adjoins = (before && adjoin(tokens, before, current)) || (after && adjoin(tokens, current, after));
    return adjoins ? [current] : [];
  });
}

/** 其他 alone is also what is left of 其他处理 where a label is cut. */
const isLastOther = ({ pattern }: Anchor): boolean =>
  pattern.rowAddress?.endsWith('otherHandling.other') === true;
const isOfOtherHandling = ({ pattern }: Anchor): boolean =>
  pattern.label.includes('其他处理') || /otherHandling\.(?!combined)/.test(pattern.rowAddress ?? '');

/** One row follows the other in the form and in the document. */
export function adjoin(tokens: readonly Token[], upper: Anchor, lower: Anchor): boolean {
  const from = Math.max(upper.end, upper.group.end) + 1;
  return (
    lower.pattern.order - upper.pattern.order === 1 &&
    !tokens
      .slice(from, lower.start)
      .some(({ kind, row }) => kind === 'figure' && row !== tokens[lower.start]?.row)
  );
}

/** How many tokens with text stand before each token. */
function solidBefore(tokens: readonly Token[]): Int32Array {
  const counts = new Int32Array(tokens.length + 1);
  tokens.forEach(({ kind }, index) => {
    counts[index + 1] = (counts[index] ?? 0) + (kind === 'empty' ? 0 : 1);
  });
  return counts;
}

/** Rows with figures that the form has a place for. */
export const filled = (anchors: readonly Anchor[]): Anchor[] =>
  anchors.filter(({ pattern, group }) => pattern.slots.length > 0 && group.tokens.length > 0);
