import { figureCount, type Group } from './groups.ts';
import { isHeading } from './headers.ts';
import type { RowPattern } from './patterns.ts';
import type { RowFailure } from './rows.ts';
import type { PlacedTable, Row } from './settled.ts';
import type { Token } from './tokens.ts';

/** What the rows of flattened tables show of how they were spoilt. */
export interface Damage {
  /** Rows with fewer figures than the form has, and rows with more. */
  short: boolean;
  long: boolean;
  /** Whether a row has nothing but separators behind its label. */
  blank: boolean;
  /** Whether figures stand behind headings, where the form has none. */
  strays: boolean;
  /** How many rows have nothing behind their label. */
  vanished: number;
  /** Rows of the form that are missing among those found. */
  gaps: boolean;
}

export function damageOf(tokens: readonly Token[], table: PlacedTable): Damage {
  const failed = (kind: RowFailure['failed']) =>
    table.rows.some((row) => 'failed' in row && row.failed === kind && figureCount(row.anchor.group) > 0);
  const vanished = table.rows.filter(
    ({ anchor }) =>
      anchor.pattern.slots.length > 0 && anchor.group.tokens.length === 0 && table.hasRow(anchor.pattern),
  );
  return {
    short: failed('too-few'),
    long: failed('too-many'),
    blank: table.rows.some(({ anchor }) => anchor.pattern.slots.length > 0 && isBlank(anchor.group)),
    strays: hasStrays(tokens, table),
    vanished: vanished.length,
    gaps: table.rows.some((_, index) => index < table.rows.length - 1 && isBeforeLostRow(table, index)),
  };
}

/** Nothing behind a label, or nothing but separators in lines of their own. */
const isBlank = ({ tokens }: Group): boolean =>
  tokens.every(({ kind, grid, piece }) => kind === 'empty' && !grid && (piece?.of ?? 1) === 1);

const widestHeading = 24;

/** Figures behind headings: numbers of pages, or figures of other rows. Where rows are lines, they are in none. */
function hasStrays(tokens: readonly Token[], { rows }: PlacedTable): boolean {
  if (rows.some(({ anchor }) => anchor.group.tokens[0]?.row === tokens[anchor.end]?.row)) return false;
  const own = new Set(rows.flatMap(({ anchor }) => anchor.group.tokens));
  const [first, last] = [rows[0]?.anchor, rows.at(-1)?.anchor];
  let heading = false;
  return tokens.slice(Math.max(0, (first?.start ?? 0) - widestHeading), last?.end ?? 0).some((token) => {
    if (token.kind === 'label') heading = isHeading(token);
    return heading && !token.grid && token.figure?.kind === 'number' && !own.has(token);
  });
}

export const joined = (damages: readonly Damage[]): Damage => ({
  short: damages.some(({ short }) => short),
  long: damages.some(({ long }) => long),
  blank: damages.some(({ blank }) => blank),
  strays: damages.some(({ strays }) => strays),
  vanished: damages.reduce((sum, { vanished }) => sum + vanished, 0),
  gaps: damages.some(({ gaps }) => gaps),
});

/** Tables that lost blank cells, and gained figures or lost labels too, so that a figure may seem another row's. */
export const isTwiceDamaged = ({ short, long, blank, strays, gaps }: Damage): boolean =>
  (short || blank) && (long || strays || gaps);

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
