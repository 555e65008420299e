import type { Result } from '@ogi-reports/schema';
import { results } from '@ogi-reports/schema/printed';
import { addsUp, betweenSeparators } from './disputes-by-order.ts';
import type { DisputeHeadings } from './disputes-in-grid.ts';
import type { Token } from './tokens.ts';

/** Whether an empty token is a cell for sure, and how many of them part two cells where they are separators. */
export interface Separators {
  blanksCount: boolean;
  /** Empty cells behind the last figure of every full row. */
  trailing: number;
  stride: number;
  /** Where merged cells leave nothing behind: how many empty cells close a row at least. */
  closing: number | null;
  /** Whether blank cells of the tables before vanished, so that fifteen figures may be some of these and a stray one. */
  lost: boolean;
}

/** Figures that follow each other, with the headings before them. */
interface Run {
  tokens: Token[];
  filled: Token[];
  /** The group and result that the nearest headings before the run name. */
  group: string | null;
  result: Result | null;
  /** How many groups were named since the run before. */
  named: number;
  /** How many results were named since the run before or the group's heading. */
  headed: number;
}

const cellsInAll = 15;
const groupSize = 5;
const partSizes = [
  [5, 10],
  [5, 5, 5],
];
const resultNames = Object.keys(results) as Result[];
const isFilled = ({ figure }: Token): boolean => figure !== null;
/** A rule drawn below a heading, as in Markdown, says nothing. */
const isRule = ({ text }: Token): boolean => /^[-—]{2,}$/.test(text);

export function runsOf(region: readonly Token[], { groupOf, resultOf }: DisputeHeadings): Run[] {
  const runs: Run[] = [];
  let group: string | null = null;
  let result: Result | null = null;
  let open: Token[] | null = null;
  let named = 0;
  let headed = 0;
  region.forEach((token) => {
    if (token.kind === 'label') {
      open = null;
      const own = groupOf(token.key);
      if (own) named++;
      [group, result] = own ? [own, null] : [group, resultOf(token.key)];
      headed = own ? 0 : headed + Number(result !== null);
    } else if (open) open.push(token);
    else {
      open = [token];
      runs.push({ tokens: open, filled: [], group, result, named, headed });
      headed = 0;
    }
  });
  const filled = runs
    .map((run) => ({ ...run, filled: run.tokens.filter(isFilled) }))
    .filter(
      (run, index) => run.filled.length > 0 && (index === runs.length - 1 || !run.filled.every(isRule)),
    );
  return filled.map((run, index) => ({ ...run, named: run.named - (filled[index - 1]?.named ?? 0) }));
}

/** Puts the figures of the runs into cells where the headings before them and their number leave one way. */
export function placeRuns(
  runs: readonly Run[],
  groups: readonly string[],
  separators: Separators,
): { cells: Map<string, Token>; unplaced: Token[] } {
  const whole = inTheFormsParts(runs, groups, separators);
  if (whole) return { cells: whole, unplaced: [] };
  const cells = new Map<string, Token>();
  const unplaced: Token[] = [];
  for (const run of runs) {
    const own = byHeading(run, runs, separators);
    const taken = [...own.keys()].some((address) => cells.has(address));
    if (own.size === 0 || taken) unplaced.push(...run.filled);
    else for (const [address, token] of own) cells.set(address, token);
  }
  return { cells, unplaced };
}

/** All fifteen cells: of one run, or of runs as long as the table's parts, which are five and ten or three times five. */
function inTheFormsParts(
  runs: readonly Run[],
  groups: readonly string[],
  separators: Separators,
): Map<string, Token> | null {
  for (const run of runs) {
    const whole = cellsOf(run, cellsInAll, separators);
    if (whole && (!separators.lost || isCertain(whole))) return inOrder(groups, whole);
  }
  const sizes = partSizes.find(({ length }) => length === runs.length) ?? [];
  const parts = sizes.map((size, index) => cellsOf(runs[index] as Run, size, separators));
  if (parts.length > 0 && parts.every((part) => part !== null))
    return areOtherwise(runs, groups) ? null : inOrder(groups, parts.flat());
  const [only, ...others] = runs;
  const counted = others.length === 0 && only ? betweenSeparators(only.tokens, separators.stride) : null;
  return counted && inOrder(groups, counted);
}

/** Whether the headings before the parts name other groups than the form's order, or none over headings that are repeated. */
function areOtherwise(runs: readonly Run[], groups: readonly string[]): boolean {
  const told = runs.some(({ group, named }, at) => named === 1 && group !== groups[at]);
  const allFirst = (runs[0]?.named ?? 0) >= groups.length;
  return told || (!allFirst && runs.some(({ named, headed }) => named === 0 && headed >= groupSize));
}

/** The five figures of a run behind the heading of one group, or its one figure behind a result's. */
function byHeading(
  { tokens, filled, group, result, named, headed }: Run,
  runs: readonly Run[],
  separators: Separators,
): Map<string, Token> {
  const run = { tokens, filled };
  const isHeaded = result === null || (named === 1 && headed === groupSize && result === 'total');
  const five = group && isHeaded && named < 2 ? cellsOf(run, groupSize, separators) : null;
  if (group && five) return inOrder([group], five);
  const lone = filled.length === 1 && runs.length >= 5 && group && result;
  return new Map(lone ? [[`${group}.${result}`, filled[0] as Token]] : []);
}

/** A run's cells if it has just so many: by its figures, or with its blanks where separators show them. */
function cellsOf(
  { tokens, filled }: Pick<Run, 'tokens' | 'filled'>,
  size: number,
  separators: Separators,
): Token[] | null {
  if (filled.length === size && (isEven(tokens) || isWhole(filled))) return filled;
  const ways = explicitCells(tokens, size, separators);
  if (ways.length < 2 && ways[0]) return ways[0];
  const line = wholeLine(tokens, filled);
  return line.length === size ? line : null;
}

/** The cells where every empty token is one, less those that close the row of headings and the row itself. */
function explicitCells(
  tokens: readonly Token[],
  size: number,
  { blanksCount, trailing, closing }: Separators,
): Token[][] {
  const isCell = ({ kind, cell, grid, counted }: Token) =>
    kind !== 'empty' || grid !== null || counted || (cell && blanksCount);
  if (!tokens.every(isCell)) return [];
  const outsides = closing === null ? [0, trailing] : closing > 0 ? [0, 1] : [0];
  const ways = [...new Set(outsides)].flatMap((before) => {
    const outside = [...tokens.slice(0, before), ...tokens.slice(before + size)];
    const behind = tokens.length - before - size;
    const closed = closing === null || closing === 0 || before + behind > 0;
    const fits = closed && outsides.includes(behind) && outside.every(({ kind }) => kind === 'empty');
    return fits ? [tokens.slice(before, before + size)] : [];
  });
  return ways.length > 1 && closing === null && size === cellsInAll ? ways.filter(addsUp) : ways;
}

/** Whether figures are the table's fifteen by their sums, or in a grid, where nothing else stands in it. */
const isWhole = (filled: readonly Token[]): boolean =>
  filled.length === cellsInAll && (addsUp(filled) || filled.every(({ grid }) => grid !== null));

/** Whether figures are in their own cells by their sums, or by separators or lines that show each cell. */
const isCertain = (cells: readonly Token[]): boolean =>
  addsUp(cells) || cells.every(({ grid, cell, counted }) => grid !== null || cell || counted);

/** Whether as many empties stand between any two figures that follow each other, so that none of them is a blank. */
function isEven(tokens: readonly Token[]): boolean {
  const places = tokens.flatMap((token, at) => (isFilled(token) ? [at] : []));
  const gaps = places.slice(1).map((place, at) => place - (places[at] as number));
  return new Set(gaps).size < 2;
}

/** The pieces of the one line in which all of a run's figures stand, if that line holds nothing else. */
function wholeLine(run: readonly Token[], filled: readonly Token[]): Token[] {
  const line = run.filter(({ row }) => row === filled[0]?.row);
  const isWhole = line.length === cellsInAll && line.every(({ piece }) => piece?.of === line.length);
  return isWhole && filled.every((token) => line.includes(token)) ? line : [];
}

/** Figures by cell address, five for each group. */
export function inOrder(groups: readonly string[], figures: readonly (Token | null)[]): Map<string, Token> {
  const addresses = groups.flatMap((group) => resultNames.map((result) => `${group}.${result}`));
  return new Map(addresses.flatMap((address, at) => (figures[at] ? [[address, figures[at]]] : [])));
}
