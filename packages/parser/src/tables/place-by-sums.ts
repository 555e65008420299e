import type { Slot } from './assign.ts';
import type { Row } from './settled.ts';
import { nothing, plus, solutionsOf, vectorOf } from './sum-solutions.ts';
import { columnsInAll, numberOf, rowAddsUp } from './sums.ts';
import type { Token } from './tokens.ts';

/** One way to lay a row's figures into its columns: for each column the index of a figure, or -1 for a blank. */
type Way = readonly number[];

interface ShortRow {
  index: number;
  figures: Token[];
  /** Ways by the figures that they give the six kinds of applicants. */
  ways: Map<string, { values: number[]; ways: Way[] }>;
}

/**
 * Places the figures of rows that lost blank cells, where table three's sums leave one way only: each total is that
 * of its row, and in each column the outcomes add up to their total and what came in to what was closed and kept.
 * Cells that differ between the ways that are left, such as which of several cells is a zero, stay out.
 */
export function placeBySums(rows: readonly Row[]): Row[] {
  const short = rows.flatMap((row, index) => shortRow(row, index));
  if (short.length === 0 || !isWhole(rows)) return [...rows];
  const known = rows.flatMap((row) => {
    const values = valuesOf(row);
    return values ? [vectorOf(nameOf(row), values)] : [];
  });
  const options = short.map(({ index, ways }) =>
    [...ways.values()].map(({ values }) => vectorOf(nameOf(rows[index] as Row), values)),
  );
  if (known.length + short.length < rows.length) return [...rows];
  const left = solutionsOf(known.reduce(plus, nothing), options);
  if (!left) return [...rows];
  const placed = new Map(short.map((row, at) => [row.index, settled(row, left[at] ?? [])]));
  return rows.map((row, index) => {
    const slots = placed.get(index);
    return slots ? { anchor: row.anchor, slots, doubt: 'placed-by-sums' as const } : row;
  });
}

const nameOf = ({ anchor }: Row): string => anchor.pattern.rowAddress?.replace(/^requests\./, '') ?? '';
const applicantsInAll = columnsInAll - 1;

function shortRow(row: Row, index: number): ShortRow[] {
  if (!('failed' in row) || row.failed !== 'too-few' || !row.anchor.pattern.slots.includes(columnsInAll))
    return [];
  const figures = row.anchor.group.tokens.filter(({ kind }) => kind !== 'empty');
  return figures.length === 0 ? [] : [{ index, figures, ways: waysOf(figures) }];
}

/** All ways in which the row's total, where one is printed, is the sum of the others. */
function waysOf(figures: readonly Token[]): ShortRow['ways'] {
  const numbers = figures.map(numberOf);
  const found: ShortRow['ways'] = new Map();
  for (const way of choices(figures.length, columnsInAll)) {
    const values = way.map((figure) => (figure < 0 ? 0 : (numbers[figure] as number)));
    if ((way.at(-1) ?? -1) >= 0 && !rowAddsUp(values)) continue;
    const applicants = values.slice(0, applicantsInAll);
    const key = applicants.join();
    const same = found.get(key);
    if (same) same.ways.push(way);
    else found.set(key, { values: applicants, ways: [way] });
  }
  return found;
}

/** All ways to put figures into columns in their order. */
function choices(figures: number, columns: number): Way[] {
  const found: number[][] = [];
  for (let mask = 0; mask < 1 << columns; mask++) {
    let next = 0;
    const way = Array.from({ length: columns }, (_, column) => ((mask >> column) & 1 ? next++ : -1));
    if (next === figures) found.push(way);
  }
  return found;
}

/** Whether every row of one form's table three is there; one that is not could hold anything. */
function isWhole(rows: readonly Row[]): boolean {
  const names = new Set(rows.map(({ anchor }) => anchor.pattern.rowAddress));
  const expected = (rows[0]?.anchor.pattern.sequence ?? []).filter(({ slots }) => slots.length > 0);
  const missing = expected.filter(({ rowAddress }) => !names.has(rowAddress));
  return missing.every(({ rowAddress }) => rowAddress?.includes('otherHandling')) && missing.length <= 3;
}

/** The figures of a row that is read, by kind of applicant; none of one that is blank; null of any other. */
function valuesOf(row: Row): number[] | null {
  if ('failed' in row) return row.anchor.group.tokens.some(({ kind }) => kind !== 'empty') ? null : [];
  return row.slots.slice(0, applicantsInAll).map((slot) => (slot ? numberOf(slot.token) : 0));
}

/** What all ways that are left agree on; null where that is nothing. */
function settled({ figures, ways }: ShortRow, left: readonly number[]): (Slot | null)[] | null {
  const groups = [...ways.values()];
  const possible = left.flatMap((number) => groups[number]?.ways ?? []);
  const [first] = possible;
  if (!first) return null;
  const slots = first.map((figure, column): Slot | null => {
    if (possible.some((way) => way[column] !== figure)) return null;
    const token = figures[Math.max(0, figure)] as Token;
    return figure < 0 ? { token, text: '' } : { token, text: token.text };
  });
  return slots.some((slot) => slot && slot.text !== '') ? slots : null;
}
