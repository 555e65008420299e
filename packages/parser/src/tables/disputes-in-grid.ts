import type { Result } from '@ogi-reports/schema';
import type { Token } from './tokens.ts';

/** What a heading of table four names: a group of five results, or one result. */
export interface DisputeHeadings {
  groupOf(key: string): string | null;
  resultOf(key: string): Result | null;
}

interface Place {
  token: Token;
  row: number;
  from: number;
  to: number;
}

const columnsInAll = 15;

/**
 * Places the figures of table four under its headings by the grid's columns: blank cells, a number column or
 * an empty one shift nothing. Null unless all fifteen headings stand over columns of their own.
 */
export function placeInGrid(tokens: readonly Token[], headings: DisputeHeadings): Map<string, Token> | null {
  const grid = tokens.find((token) => token.grid !== null)?.grid?.grid;
  const places = tokens.flatMap((token) => (token.grid?.grid === grid ? placeOf(token) : []));
  const columns = leafColumns(places, headings);
  if (columns.size !== columnsInAll) return null;
  const last = Math.max(...[...columns.values()].map(({ row }) => row));
  const figures = places.filter(({ token, row }) => row > last && token.kind !== 'label');
  return figuresUnder(columns, withoutNumbers(figures));
}

/** Without a first row that numbers the columns: 1, 2, 3 and so on. */
function withoutNumbers(figures: readonly Place[]): readonly Place[] {
  const first = Math.min(...figures.map(({ row }) => row));
  const own = figures.filter(({ row, token }) => row === first && token.kind === 'figure');
  const isCount = own.length >= columnsInAll && own.every(({ token }, at) => token.text === `${at + 1}`);
  return isCount ? figures.filter(({ row }) => row !== first) : figures;
}

function placeOf(token: Token): Place[] {
  const cell = token.grid?.cell;
  return cell ? [{ token, row: cell.row, from: cell.column, to: cell.column + cell.columnSpan }] : [];
}

/** The results' headings by cell address, each under the heading of its group. */
function leafColumns(places: readonly Place[], { groupOf, resultOf }: DisputeHeadings): Map<string, Place> {
  const groups = places.filter(({ token }) => token.kind === 'label' && groupOf(token.key) !== null);
  const columns = new Map<string, Place>();
  for (const place of places) {
    const result = place.token.kind === 'label' ? resultOf(place.token.key) : null;
    if (!result) continue;
    const above = groups.filter((group) => group.row < place.row && covers(group, place));
    const group = above.length === 1 ? groupOf((above[0] as Place).token.key) : null;
    if (!group || columns.has(`${group}.${result}`)) continue;
    columns.set(`${group}.${result}`, place);
  }
  return columns;
}

const covers = (outer: Place, inner: Place): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** Exactly one cell under each heading, all in one row; what stands outside them must be no figure but a row's number. */
function figuresUnder(
  columns: ReadonlyMap<string, Place>,
  figures: readonly Place[],
): Map<string, Token> | null {
  const cells = new Map<string, Token>();
  for (const [address, column] of columns) {
    const under = figures.filter(({ from, to }) => from === column.from && to === column.to);
    const [first, ...others] = under.filter(({ token }) => token.kind !== 'empty');
    const chosen = first ?? under[0];
    if (!chosen || others.length > 0) return null;
    cells.set(address, chosen.token);
  }
  const taken = new Set(cells.values());
  const first = Math.min(...[...columns.values()].map(({ from }) => from));
  const stray = figures.some(
    ({ token, from }) => token.kind === 'figure' && !taken.has(token) && from >= first,
  );
  return stray ? null : cells;
}
