import type { Slot } from './assign.ts';
import { type Damage, damageOf, isBeforeLostRow, isTwiceDamaged, joined } from './damage.ts';
import { withoutShifted } from './figures-first.ts';
import { placeBySums } from './place-by-sums.ts';
import type { RowFailure, RowReading } from './rows.ts';
import type { PlacedTable, Row } from './settled.ts';
import { oddRows } from './shapes.ts';
import { columnsInAll, numberOf, rowAddsUp } from './sums.ts';
import type { Token } from './tokens.ts';

/**
 * Looks at the rows of flattened tables together. Where some lost cells or gained figures, a row with the right
 * number may have done both: it counts only where a sum or a separator says so.
 */
export function settle(tokens: readonly Token[], placed: readonly PlacedTable[]): Row[][] {
  const tables = withoutShifted(tokens, placed);
  const inGrid = ({ rows }: PlacedTable) => rows.some(({ anchor }) => tokens[anchor.end]?.grid);
  const shown = tables.map((table) => ({ ...table, rows: withoutOdd(tokens, table) }));
  const all = joined(shown.filter((table) => !inGrid(table)).map((table) => damageOf(tokens, table)));
  return shown.map((table) => {
    const own = damageOf(tokens, table);
    const rows = inGrid(table) ? table.rows : checked(table, own, all);
    const twice = isTwiceDamaged(inGrid(table) ? own : all);
    const isUnsure = (row: RowReading) =>
      twice || (table.hasLocalColumn && !row.byColumn) || (own.short && row.slots.length === columnsInAll);
    const sure = rows.map((row) => ('failed' in row || !isUnsure(row) ? row : doubted(row)));
    return placeBySums(sure);
  });
}

/** In tables that lost cells and gained figures, or have a column of their own, a row that seems full need not be. */
const doubted = (row: RowReading): RowReading =>
  isProven(row) ? row : { ...row, doubt: row.doubt ?? 'cells-lost' };

/** Rows whose cells lie otherwise than the form and the other rows have them hold only where a sum says so. */
function withoutOdd(tokens: readonly Token[], { rows, slotsOf }: PlacedTable): Row[] {
  const odd = oddRows(tokens, rows, slotsOf);
  return rows.map((row) => {
    const oddity = odd.get(row);
    if (!oddity || 'failed' in row || row.byColumn || isProvenInPlace(row)) return row;
    return oddity === 'wide'
      ? { anchor: row.anchor, failed: 'too-many' }
      : { ...row, doubt: row.doubt ?? 'cells-lost' };
  });
}

/** The rows that hold for sure, those that may not with a doubt, and those that may well be others' left out. */
function checked(table: PlacedTable, own: Damage, all: Damage): Row[] {
  const complete = own.short
    ? [...table.rows]
    : table.rows.map((row) => ('failed' in row ? withoutStranger(row) : row));
  const pages = all.long && all.vanished > 1 ? pageNumbersIn(table.rows) : new Set<Token>();
  return complete.map((row, index) => {
    if ('failed' in row || isCell(row)) return row;
    const before = (own.vanished > 0 || own.short) && isBeforeLostRow(table, index);
    const refused = before || pages.has(row.slots[0]?.token as Token) || isUnproven(row, own, all);
    if (refused) return { anchor: row.anchor, failed: 'sum' as const };
    return row;
  });
}

/** Separators say where a cell begins and ends; in single cells, so does the row's own line. */
const isCell = ({ slots, anchor }: RowReading): boolean =>
  slots.some((slot) => slot?.token.cell) || (slots.length === 1 && anchor.group.tokens.length > 1);

/** Whether the total proves each figure's place as well: a stray zero changes no sum. */
const isProvenInPlace = (row: RowReading): boolean =>
  isProven(row) && row.slots.every((slot) => slot && numberOf(slot.token) !== 0);

/** Whether the row's total is the sum of its other figures. */
const isProven = ({ slots }: RowReading): boolean =>
  slots.length === columnsInAll && rowAddsUp(slots.map((slot) => (slot ? numberOf(slot.token) : 0)));

/** A row with just as many figures as the form has, in a table that lost some or gained others. */
function isUnproven(row: RowReading, own: Damage, all: Damage): boolean {
  if (row.slots.length === columnsInAll) return (own.short || own.long) && !isProven(row);
  return row.slots.length > 1 && (all.short || all.vanished > 0) && all.long;
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
