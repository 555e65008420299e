import type { Report, Table } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import { pairOfForms } from '../crosswalk.ts';
import type { Origin, PairOfForms } from '../placements.ts';
import type { ConversionTarget, Figure, Unfilled } from '../types.ts';
import { type Entry, entriesOf, type SourceShape, targetTables } from './entries.ts';

/** The code of one conversion of one table: the source figures in order, and the target's tables. */
export interface Straight {
  values(tables: Report['tables']): Figure[];
  tables(tables: Report['tables']): object;
}

/** Several source cells that become one. */
export interface Sum {
  to: string;
  parts: readonly number[];
}

/** The conversion of one table of a report, settled before any figure is seen. */
export interface Piece extends Straight {
  table: Table;
  entries: readonly Entry[];
  sums: readonly Sum[];
  /** Where in `entries` a source cell stands. */
  places: ReadonlyMap<string, number>;
  /** Target cells that no source cell fills. */
  unfilled: readonly Unfilled[];
  /** Per target table: whether all, some or none of its cells have a source. */
  extents: readonly (readonly [Table, Extent])[];
  /** In a mixed table, why a cell of the target form is null where its row follows the other form. */
  absences: ReadonlyMap<string, Unfilled>;
}

export type Extent = 'all' | 'some' | 'none';

/** Puts one table's conversion together. */
export function pieceOf(shape: SourceShape, table: Table, to: ConversionTarget, straight: Straight): Piece {
  const pair = pairOfForms(shape === 'mixed' ? '2019-trial' : shape, to);
  const entries = entriesOf(shape, table, to, pair);
  const filled = new Set(entries.flatMap((entry) => entry.to ?? []));
  const targets = targetTables(table).map((target) => [target, addresses(to, target)] as const);
  const empty = targets.flatMap(([, cells]) => cells.filter((cell) => !filled.has(cell)));
  return {
    ...straight,
    table,
    entries,
    sums: sumsOf(entries),
    places: new Map(entries.map(({ cell }, place) => [cell, place])),
    unfilled: empty.map((cell) => unfilled(pair, cell)),
    extents: targets.map(([target, cells]) => [target, extent(cells, filled)]),
    absences: shape === 'mixed' ? absences(pair, filled) : new Map(),
  };
}

const addresses = (to: ConversionTarget, table: Table): string[] =>
  codebook(to, table).map(({ address }) => address);

function extent(cells: string[], filled: Set<string>): Extent {
  const count = cells.filter((cell) => filled.has(cell)).length;
  if (count === cells.length) return 'all';
  return count === 0 ? 'none' : 'some';
}

function sumsOf(entries: readonly Entry[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { to, parts, outcome } of entries)
    if (outcome === 'summed' && to !== null) sums.set(to, { to, parts });
  return [...sums.values()];
}

function unfilled(pair: PairOfForms, cell: string): Unfilled {
  const { code, reason } = pair.origins.get(cell) as Origin;
  return { cell, code: code ?? 'new-in-form', reason };
}

function absences(pair: PairOfForms, filled: Set<string>): Map<string, Unfilled> {
  const found = new Map<string, Unfilled>();
  for (const cell of filled) if (pair.origins.get(cell)?.code) found.set(cell, unfilled(pair, cell));
  return found;
}
