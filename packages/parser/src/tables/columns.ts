import { type Applicant, applicants } from '@ogi-reports/schema/printed';
import type { Anchor } from './chain.ts';
import { applicantOfHeading } from './headers.ts';
import type { Token } from './tokens.ts';

const printOrder = Object.keys(applicants) as Applicant[];

/** One column under table three's headings; null for a local column that the form does not have. */
export interface Column {
  applicant: Applicant | null;
  from: number;
  to: number;
}

/** Labels of a grid's rows that hold no figures, found once for each reading of it. */
const headingTokens = new WeakMap<readonly Token[], Map<object, Token[]>>();

function headingsOf(tokens: readonly Token[], grid: object): Token[] {
  const known = headingTokens.get(tokens) ?? new Map<object, Token[]>();
  headingTokens.set(tokens, known);
  const found = known.get(grid);
  if (found) return found;
  const own = tokens.filter((token) => token.grid?.grid === grid);
  const figureRows = new Set(own.filter(({ kind }) => kind === 'figure').map(({ row }) => row));
  const headings = own.filter(({ kind, row }) => kind === 'label' && !figureRows.has(row));
  known.set(grid, headings);
  return headings;
}

/** The columns of the grid that an anchor stands in, by its headings above; null without usable headings. */
export function columnsOf(tokens: readonly Token[], anchor: Anchor): Column[] | null {
  const label = tokens[anchor.end] as Token;
  if (!label.grid) return null;
  const { grid, cell: own } = label.grid;
  const headings = headingsOf(tokens, grid);
  const end = own.column + own.columnSpan;
  const before = headings.filter(({ grid: place }) => place !== null && place.cell.row < own.row);
  const above = before.filter(({ grid: place }) => (place?.cell.column ?? 0) >= end);
  if (isShifted(before, end)) return null;
  const known = columnsUnder.get(headings) ?? new Map<string, Column[] | null>();
  columnsUnder.set(headings, known);
  const name = `${above.length} ${end}`;
  if (!known.has(name)) known.set(name, columnsNamed(above));
  return known.get(name) as Column[] | null;
}

/** Whether a label reaches below the heading of a column, as where a span above it is too long. */
const isShifted = (headings: readonly Token[], end: number): boolean =>
  headings.some(
    ({ grid: place, key }) =>
      (place?.cell.column ?? end) < end && applicantOfHeading(key) === 'naturalPerson',
  );

/** Columns by the number of headings above and right of a label: all rows of a table have the same few. */
const columnsUnder = new WeakMap<Token[], Map<string, Column[] | null>>();

function columnsNamed(above: Token[]): Column[] | null {
  const named = above.filter(({ key }) => applicantOfHeading(key) !== null);
  if (named.length === 0) return null;
  const first = Math.min(...named.map(({ grid: place }) => place?.cell.row ?? 0));
  const leaves = above.filter(
    ({ grid: place, key }) => (place?.cell.row ?? 0) >= first && key !== '法人或其他组织',
  );
  const columns = leaves.map(toColumn);
  return named.length >= most || areLeftOut(columns) ? distinct(columns) : null;
}

/** Of the form's seven columns so many are named where headings were lost, and only a few. */
const most = 5;

/** Whether every heading names a column, the total too, so that columns were left out by whoever made the table. */
const areLeftOut = (columns: readonly Column[]): boolean =>
  columns.length > 1 &&
  columns.every(({ applicant }) => applicant !== null) &&
  columns.some(({ applicant }) => applicant === 'total');

function toColumn(token: Token): Column {
  const cell = token.grid?.cell;
  const from = cell?.column ?? 0;
  return { applicant: applicantOfHeading(token.key), from, to: from + (cell?.columnSpan ?? 1) };
}

/** Headings repeated at a page break name the same columns again. */
function distinct(columns: Column[]): Column[] | null {
  const byPlace = new Map<number, Column>();
  for (const column of columns) {
    const known = byPlace.get(column.from);
    if (!known || (known.applicant === null && column.applicant !== null)) byPlace.set(column.from, column);
  }
  return [...byPlace.values()].sort((left, right) => left.from - right.from);
}

/** All rows of a table have the same few columns. */
const ordered = new WeakMap<Column[], boolean>();

/** Whether the headings that are known stand in the form's order, and no column is added to the form's seven. */
export function inPrintOrder(columns: Column[]): boolean {
  const known = ordered.get(columns) ?? areInPrintOrder(columns);
  ordered.set(columns, known);
  return known;
}

function areInPrintOrder(columns: Column[]): boolean {
  const places = columns.flatMap(({ applicant }) =>
    applicant === null ? [] : [printOrder.indexOf(applicant)],
  );
  const rising = places.every((place, index) => index === 0 || place > (places[index - 1] as number));
  return columns.length <= printOrder.length && rising;
}

/**
 * Places a row's tokens under the headings by position, for grids whose empty cells are gone or which have
 * local columns. Null unless each figure stands under exactly one heading.
 */
export function byHeading(row: readonly Token[], columns: Column[]): (Token | null)[] | null {
  if (!isAligned(row, columns)) return null;
  const placed = new Map<Applicant, Token>();
  const filledFirst = [...row].sort(
    (left, right) => Number(left.kind === 'empty') - Number(right.kind === 'empty'),
  );
  for (const token of filledFirst) {
    const cell = token.grid?.cell;
    if (!cell) return null;
    const under = columns.filter(({ from, to }) => cell.column < to && cell.column + cell.columnSpan > from);
    const applicant = under[0]?.applicant;
    const empty = token.kind === 'empty';
    if (!empty && (under.length !== 1 || applicant === undefined)) return null;
    if (!applicant || (empty && (under.length !== 1 || placed.has(applicant)))) continue;
    if (placed.has(applicant)) return null;
    placed.set(applicant, token);
  }
  return printOrder.map((applicant) => placed.get(applicant) ?? null);
}

/**
 * Whether a row lies under the headings from their first to their last column. One that ends before or behind
 * them lost cells or was shifted by a span that doesn't add up, so that its places mean nothing.
 */
export function isAligned(row: readonly Token[], columns: Column[]): boolean {
  const places = row.map(({ grid, kind }) => ({
    from: grid?.cell.column ?? 0,
    to: (grid?.cell.column ?? 0) + (grid?.cell.columnSpan ?? 1),
    filled: kind !== 'empty',
  }));
  const [from, to] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const outside = places.some((place) => place.filled && (place.from < from || place.to > to));
  return !outside && (places[0]?.from ?? to) <= from && (places.at(-1)?.to ?? 0) >= to;
}

/** Whether the headings name each of the form's seven columns once, in whatever order, and no others. */
export function areComplete(columns: Column[]): boolean {
  return (
    columns.length === printOrder.length &&
    new Set(columns.map(({ applicant }) => applicant)).size === printOrder.length &&
    columns.every(({ applicant }) => applicant !== null)
  );
}
