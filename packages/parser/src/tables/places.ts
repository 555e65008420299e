import { type Applicant, applicants } from '@ogi-reports/schema/printed';
import type { Anchor } from './chain.ts';
import { applicantOfHeading } from './headers.ts';
import type { Token } from './tokens.ts';

/** Columns of figures that the full rows of a grid, or of lines cut alike, agree on. */
export interface Places {
  /** The tokens of a row that stand in those columns; null where they are not known or other figures stand beside them. */
  pick(label: Token, row: readonly Token[], count: number): Token[] | null;
}

interface Known {
  columns: number[];
  /** Where the labels of the rows stand that show these columns. */
  labels: Set<number>;
}

/** Collects the columns of all rows that show them. Where two of one kind disagree, none is known. */
export function knownPlaces(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
): Places {
  const places = new Map<string, Known | null>();
  const learn = (key: string, label: number, columns: number[]) => {
    const known = places.has(key) ? places.get(key) : { columns, labels: new Set<number>() };
    known?.labels.add(label);
    places.set(key, known && isSame(known.columns, columns) ? known : null);
  };
  const rows = rowsOfKinds(tokens, anchors, slotsOf);
  for (const { key, label, count, row } of rows) if (row.length === count) learn(key, label, row);
  for (const { key } of rows.filter(({ count, row }) => row.length > count)) places.set(key, null);
  for (const { key, label, columns } of windows(rows)) learn(key, label, columns);
  for (const { key, columns } of lineHeadings(tokens))
    for (let label = 0; label < (columns[0] as number); label++) learn(key, label, columns);
  return {
    pick(label, row, count) {
      const key = kindOf(label, row, count);
      const known = key === null ? null : (places.get(key) ?? null);
      if (known?.columns.length !== count || (!label.grid && !known.labels.has(columnOf(label)))) return null;
      return atColumns(
        row.filter((token) => token.row === label.row),
        known.columns,
      );
    },
  };
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((column, at) => column === other[at]);

interface KindRow {
  key: string;
  label: number;
  count: number;
  /** The columns of its figures. */
  row: number[];
  inGrid: boolean;
}

function rowsOfKinds(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  slotsOf: (anchor: Anchor) => number,
): KindRow[] {
  return anchors.flatMap((anchor) => {
    const label = tokens[anchor.end] as Token;
    const count = slotsOf(anchor);
    const key = kindOf(label, anchor.group.tokens, count);
    const row = anchor.group.tokens.filter(({ kind }) => kind !== 'empty').map(columnOf);
    return key === null ? [] : [{ key, label: columnOf(label), count, row, inGrid: label.grid !== null }];
  });
}

/**
 * In lines cut alike, rows with blanks show the columns together: where the figures behind labels in one column
 * reach from a first to a last column and there are as many columns as the form has. Were such lines shifted
 * against others, they would reach beyond.
 */
function* windows(rows: readonly KindRow[]): Generator<{ key: string; label: number; columns: number[] }> {
  const groups = new Map<string, KindRow[]>();
  for (const row of rows) {
    if (row.inGrid || row.count < 2 || row.row.length === 0) continue;
    const name = `${row.key} ${row.label}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  for (const group of groups.values()) {
    const [{ key, label, count }] = group as [KindRow];
    const all = group.flatMap(({ row }) => row);
    const [first, last] = [Math.min(...all), Math.max(...all)];
    if (last - first + 1 >= count)
      yield { key, label, columns: Array.from({ length: last - first + 1 }, (_, at) => first + at) };
  }
}

/** Headings of table three in lines cut as its rows are: each of the seven over a column of its own, side by side. */
function* lineHeadings(tokens: readonly Token[]): Generator<{ key: string; columns: number[] }> {
  const byPieces = new Map<number, Map<Applicant, number>>();
  for (const { kind, piece, key } of tokens) {
    const applicant = kind === 'label' && piece ? applicantOfHeading(key) : null;
    if (!piece || !applicant) continue;
    const found = byPieces.get(piece.of) ?? new Map<Applicant, number>();
    byPieces.set(piece.of, found);
    if (!found.has(applicant)) found.set(applicant, piece.at);
  }
  for (const [of, found] of byPieces) {
    const columns = printOrder.map((applicant) => found.get(applicant) ?? -1);
    const [first = -1] = columns;
    if (first > 0 && columns.every((column, at) => column === first + at))
      yield { key: lineKind(of, columns.length), columns };
  }
}

const printOrder = Object.keys(applicants) as Applicant[];
const lineKind = (pieces: number, count: number): string => `${pieces} pieces/${count}`;

/** Rows of one kind: of one grid, or lines of as many pieces. Null for a row that no separators lay out. */
function kindOf(label: Token, row: readonly Token[], count: number): string | null {
  if (label.grid) return `${numberOf(label.grid.grid)}/${count}`;
  const ofLine = label.piece && row.every(({ kind, row: line }) => kind === 'empty' || line === label.row);
  return ofLine && label.piece ? lineKind(label.piece.of, count) : null;
}

const gridNumbers = new WeakMap<object, number>();
let lastNumber = 0;
function numberOf(grid: object): number {
  if (!gridNumbers.has(grid)) gridNumbers.set(grid, ++lastNumber);
  return gridNumbers.get(grid) as number;
}

const columnOf = ({ grid, piece }: Token): number => grid?.cell.column ?? piece?.at ?? -1;

function atColumns(row: readonly Token[], columns: readonly number[]): Token[] | null {
  const picked = columns.map((column) => row.find((token) => columnOf(token) === column));
  const outside = row.some((token) => token.kind !== 'empty' && !picked.includes(token));
  return outside || picked.includes(undefined) ? null : (picked as Token[]);
}
