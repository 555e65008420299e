import type { Anchor } from './chain.ts';
import { furtherWays } from './further.ts';
import type { TableReading } from './reading.ts';
import { placeRows } from './rows.ts';
import type { Sequences } from './sequence.ts';
import { type Row, settled } from './settled.ts';
import { take } from './take.ts';
import type { Token } from './tokens.ts';

/** Reads the 2014 table. */
export function readStatistics(
  tokens: readonly Token[],
  { statistics }: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  reading.forms.statistics = ['2014-table'];
  const ways = furtherWays();
  const column = ways
    ? ways.figureColumn(tokens, statistics, reading, used)
    : { anchors: statistics, isUneven: false };
  if (!column) return;
  const slotsOf = ({ pattern }: Anchor) => pattern.slots[0] ?? 0;
  const placed = placeRows(tokens, column.anchors, slotsOf);
  const [rows = []] = settled(tokens, [{ rows: placed, hasRow: () => true, slotsOf }], reading);
  take(column.isUneven ? rows.map(withDoubt) : rows, 'statistics', () => '2014-table', reading, used);
}

/** A row of a table that lost cells and gained others has as many as there are columns by chance. */
const withDoubt = (row: Row): Row => ('failed' in row ? row : { ...row, doubt: row.doubt ?? 'cells-lost' });
