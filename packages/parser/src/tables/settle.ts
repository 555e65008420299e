import type { Slot } from './assign.ts';
import { figureCount } from './groups.ts';
import { rowPatterns } from './patterns.ts';
import { placeBySums } from './place-by-sums.ts';
import type { RowFailure, RowReading } from './rows.ts';
import { columnsInAll, numberOf, rowAddsUp } from './sums.ts';
import type { Token } from './tokens.ts';

export type Row = RowReading | RowFailure;

/** What a flattened table's own rows show of how it was spoilt. */
interface Damage {
  /** Rows with fewer figures than the form has, and rows with more. */
  short: boolean;
  long: boolean;
  /** Several rows without anything behind their label. */
  vanished: boolean;
}

/**
 * Looks at the rows of a flattened table together. Where some lost cells or gained figures, a row with the right
 * number may have done both: it counts only where a sum or a separator says so.
 */
export function settle(tokens: readonly Token[], rows: readonly Row[]): Row[] {
  if (rows.some(({ anchor }) => tokens[anchor.end]?.grid)) return placeBySums(rows);
  const damage = damageOf(rows);
  const complete = damage.short
    ? [...rows]
    : rows.map((row) => ('failed' in row ? withoutStranger(row) : row));
  const pages = damage.long && damage.vanished ? pageNumbersIn(rows) : new Set<Token>();
  const checked = complete.map((row, index) => {
    if ('failed' in row || isCell(row)) return row;
    const lost = damage.vanished && row.slots.length === 1 && isBeforeLostRow(rows, index);
    const refused = lost || pages.has(row.slots[0]?.token as Token) || isUnproven(row, damage);
    return refused ? { anchor: row.anchor, failed: 'sum' as const } : row;
  });
  return placeBySums(checked);
}

function damageOf(rows: readonly Row[]): Damage {
  const failed = (kind: RowFailure['failed']) =>
    rows.some((row) => 'failed' in row && row.failed === kind && figureCount(row.anchor.group) > 0);
  const vanished = rows.filter(
    ({ anchor }) => anchor.pattern.slots.length > 0 && anchor.group.tokens.length === 0,
  );
  return { short: failed('too-few'), long: failed('too-many'), vanished: vanished.length > 1 };
}

/** Separators say where a cell begins and ends; in single cells, so does the row's own line. */
const isCell = ({ slots, anchor }: RowReading): boolean =>
  slots.some((slot) => slot?.token.cell) || (slots.length === 1 && anchor.group.tokens.length > 1);

/** A row with just as many figures as the form has, in a table that lost some and gained others. */
function isUnproven({ slots }: RowReading, { short, long }: Damage): boolean {
  if (slots.length < 2 || !(short || long)) return false;
  const numbers = slots.map((slot) => (slot ? numberOf(slot.token) : 0));
  return slots.length === columnsInAll ? !rowAddsUp(numbers) : short && long;
}

/** Where blank cells and labels are lost, the figure behind a label may be that of the row that is missing. */
function isBeforeLostRow(rows: readonly Row[], index: number): boolean {
  const own = rows[index]?.anchor.pattern;
  const next = rows[index + 1]?.anchor.pattern;
  if (!own || !next || next.order - own.order < 2) return false;
  return rowPatterns().some(
    ({ family, table, order, slots }) =>
      family === own.family &&
      table === own.table &&
      order > own.order &&
      order < next.order &&
      slots.length > 0,
  );
}

/** One figure too many, such as a page number: it is the one without which the total is right. */
function withoutStranger(row: RowFailure): Row {
  const filled = row.anchor.group.tokens.filter(({ kind }) => kind !== 'empty');
  if (!row.anchor.pattern.slots.includes(columnsInAll) || filled.length !== columnsInAll + 1) return row;
  const ways = new Map<string, Token[]>();
  for (let left = 0; left < filled.length; left++) {
    if (filled[left]?.figure?.kind !== 'number') continue;
    const rest = filled.filter((_, index) => index !== left);
    if (rowAddsUp(rest.map(numberOf))) ways.set(rest.map(({ text }) => text).join(), rest);
  }
  const [only, ...others] = ways.values();
  if (!only || others.length > 0) return row;
  const slots = only.map((token): Slot => ({ token, text: token.text }));
  return { anchor: row.anchor, slots, doubt: 'placed-by-sums' };
}

/** Lone figures that count on from the second figures of rows before or after: the numbers of pages that end there. */
function pageNumbersIn(rows: readonly Row[]): Set<Token> {
  const figures = rows
    .filter(({ anchor }) => anchor.pattern.slots.includes(1))
    .map(({ anchor }) => anchor.group.tokens.filter(({ kind }) => kind === 'figure'))
    .filter(({ length }) => length === 1 || length === 2);
  return new Set([...countingOn(figures, 1), ...countingOn(figures.reverse(), -1)]);
}

function countingOn(figures: readonly Token[][], step: number): Token[] {
  let page = Number.NaN;
  return figures.flatMap(([only, second]) => {
    if (second) page = numberOf(second);
    else if (only && numberOf(only) === page + step) {
      page += step;
      return [only];
    }
    return [];
  });
}
