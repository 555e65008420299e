import type { Table } from '@ogi-reports/schema';
import { type Candidate, candidates, type RowIndex } from './candidates.ts';
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
  const rowsOf = (family: Family, table: Table) =>
    firstChain(anchors.filter(({ pattern }) => pattern.family === family && pattern.table === table));
  return {
    statistics: rowsOf('2008', 'statistics'),
    proactiveDisclosure: rowsOf('2019', 'proactiveDisclosure'),
    requests: rowsOf('2019', 'requests'),
  };
}

/** Rows with figures that the form has a place for. */
export const filled = (anchors: readonly Anchor[]): Anchor[] =>
  anchors.filter(({ pattern, group }) => pattern.slots.length > 0 && group.tokens.length > 0);

export type { Candidate };
