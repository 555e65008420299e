import { figureCount } from './groups.ts';
import type { RowPattern } from './patterns.ts';
import type { RowFailure } from './rows.ts';
import type { PlacedTable, Row } from './settle.ts';

/** What the rows of flattened tables show of how they were spoilt. */
export interface Damage {
  /** Rows with fewer figures than the form has, and rows with more. */
  short: boolean;
  long: boolean;
  /** How many rows have nothing behind their label. */
  vanished: number;
  /** Rows of the form that are missing among those found. */
  gaps: boolean;
}

export function damageOf(table: PlacedTable): Damage {
  const failed = (kind: RowFailure['failed']) =>
    table.rows.some((row) => 'failed' in row && row.failed === kind && figureCount(row.anchor.group) > 0);
  const vanished = table.rows.filter(
    ({ anchor }) =>
      anchor.pattern.slots.length > 0 && anchor.group.tokens.length === 0 && table.hasRow(anchor.pattern),
  );
  return {
    short: failed('too-few'),
    long: failed('too-many'),
    vanished: vanished.length,
    gaps: table.rows.some((_, index) => index < table.rows.length - 1 && isBeforeLostRow(table, index)),
  };
}

export const joined = (damages: readonly Damage[]): Damage => ({
  short: damages.some(({ short }) => short),
  long: damages.some(({ long }) => long),
  vanished: damages.reduce((sum, { vanished }) => sum + vanished, 0),
  gaps: damages.some(({ gaps }) => gaps),
});

/** Tables that lost blank cells, and gained figures or lost labels too, so that a figure may seem another row's. */
export const isTwiceDamaged = ({ short, long, vanished, gaps }: Damage): boolean =>
  (short || vanished > 0) && (long || gaps);

/** Where blank cells and labels are lost, the figure behind a label may be that of the row that is missing. */
export function isBeforeLostRow({ rows, hasRow }: PlacedTable, index: number): boolean {
  const own = patternOf(rows[index]);
  const next = patternOf(rows[index + 1]);
  if (!own || (next && next.order - own.order < 2)) return false;
  return own.sequence.some(
    (pattern) =>
      pattern.order > own.order &&
      (!next || pattern.order < next.order) &&
      pattern.slots.length > 0 &&
      hasRow(pattern),
  );
}

const patternOf = (row: Row | undefined): RowPattern | undefined => row?.anchor.pattern;
