import type { Anchor } from './chain.ts';
import { isBareHeading } from './forms.ts';
import { furtherWays } from './further.ts';
import type { RowPattern } from './patterns.ts';
import type { TableReading } from './reading.ts';
import type { RowFailure, RowReading } from './rows.ts';
import type { Token } from './tokens.ts';

export type Row = RowReading | RowFailure;

/** A table's rows as first placed, and which rows its form has. */
export interface PlacedTable {
  rows: readonly Row[];
  hasRow(pattern: RowPattern): boolean;
  /** How many figures a row has in the table's form. */
  slotsOf(anchor: Anchor): number;
  /** Whether a heading names a column that the form does not have. */
  hasLocalColumn?: boolean;
}

/** The rows of tables as they hold when all are looked at together, which those need not be that have just what the form has. */
export function settled(
  tokens: readonly Token[],
  tables: readonly PlacedTable[],
  reading: TableReading,
): (readonly Row[])[] {
  const ways = tables.every(isRegular) ? null : furtherWays();
  if (ways === undefined) reading.incomplete = true;
  return ways ? ways.settle(tokens, tables) : tables.map(({ rows }) => rows);
}

const isRegular = ({ rows, slotsOf, hasLocalColumn }: PlacedTable): boolean =>
  !hasLocalColumn &&
  rows.every(({ anchor }) => {
    const { tokens } = anchor.group;
    const count = slotsOf(anchor);
    return (
      count === 0 ||
      isBareHeading(anchor) ||
      (tokens.length === count && tokens.every(({ kind }) => kind !== 'empty'))
    );
  });
