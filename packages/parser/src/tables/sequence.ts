import type { Table } from '@ogi-reports/schema';
import { candidates, type RowIndex } from './candidates.ts';
import { type Anchor, anchor, firstChain, plausible } from './chain.ts';
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
  const rowsOf = (family: Family, table: Table) =>
    firstChain(
      anchors.filter(({ pattern }) => pattern.family === family && pattern.table === table),
      solid,
    );
  return {
    statistics: rowsOf('2008', 'statistics'),
    proactiveDisclosure: rowsOf('2019', 'proactiveDisclosure'),
    requests: rowsOf('2019', 'requests'),
  };
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
