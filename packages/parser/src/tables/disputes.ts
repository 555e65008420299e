import type { Result } from '@ogi-reports/schema';
import { results } from '@ogi-reports/schema/codebook';
import { bareDisputes, betweenSeparators } from './disputes-by-order.ts';
import { placeInGrid } from './disputes-in-grid.ts';
import type { Token } from './tokens.ts';

const groupKeys: [RegExp, string][] = [
  [/^行政复议$/, 'reconsideration'],
  [/^未经(行政)?复议直接(起|诉)/, 'litigation.direct'],
  [/^(经)?(行政)?复议后(起|诉)/, 'litigation.afterReconsideration'],
];
const groups = groupKeys.map(([, group]) => group);
const resultNames = Object.keys(results) as Result[];
const resultKeys = new Map(resultNames.map((name) => [results[name].zh, name]));
resultKeys.set('合计', 'total');
const headings = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...resultKeys.keys()];

/** Whether an empty token is a cell for sure, and how many of them part two cells where they are separators. */
export interface Separators {
  blanksCount: boolean;
  stride: number;
}

/** Table four as read: tokens by cell address. */
export interface DisputesReading {
  cells: Map<string, Token>;
  /** First and last token of the table, headings included. */
  start: number;
  end: number;
  /** Set where figures stand under the headings that could not be placed. */
  unplaced: Token[];
  /** Set where the headings are lost and the figures were taken in the form's order. */
  byOrder?: true;
}

const groupOf = (key: string): string | null => groupKeys.find(([pattern]) => pattern.test(key))?.[1] ?? null;
/** Headings may be cut into pieces of two characters or more. */
const isPiece = (key: string): boolean =>
  key.length >= 2 && (headings.some((heading) => heading.includes(key)) || groupOf(key) !== null);

/**
 * Finds table four among the tokens and reads its fifteen cells; null where its headings are not there.
 * `separators` says what the tables before show of empty tokens in flattened text.
 */
export function readDisputes(
  tokens: readonly Token[],
  from = 0,
  separators: Separators = { blanksCount: false, stride: 0 },
): DisputesReading | null {
  const region = findRegion(tokens, from);
  if (!region) return null;
  const inGrid = placeInGrid(tokens.slice(region.start, region.end + 1), {
    groupOf,
    resultOf: (key) => resultKeys.get(key) ?? null,
  });
  if (inGrid) return { cells: inGrid, ...region, unplaced: [] };
  const runs = runsOf(tokens, region);
  const cells = new Map<string, Token>();
  const unplaced: Token[] = [];
  for (const run of runs)
    if (!placeRun(run, runs, cells, separators))
      unplaced.push(...run.tokens.filter(({ kind }) => kind !== 'empty'));
  return { cells, ...region, unplaced };
}

/** Table four below its section's title where its headings are lost; null where its sums don't prove it. */
export function readBareDisputes(tokens: readonly Token[], from: number): DisputesReading | null {
  const found = bareDisputes(tokens, from);
  if (!found) return null;
  const cells = new Map<string, Token>();
  put(groups, found.figures, cells);
  return { cells, start: found.start, end: found.end, unplaced: [], byOrder: true };
}

interface Region {
  start: number;
  end: number;
}

/** Other text between two headings of one table, at most. */
const widestGap = 24;

/** The headings of table four close together, and the figures behind them. */
function findRegion(tokens: readonly Token[], from: number): Region | null {
  let current: (Region & { count: number; certain: boolean }) | null = null;
  let between = 0;
  for (let index = from; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'label' && isPiece(token.key)) {
      current ??= { start: index, end: index, count: 0, certain: false };
      current.end = index;
      current.count++;
      current.certain ||= token.key.startsWith('尚未审') || token.key.startsWith('未经复议');
      between = 0;
    } else if (token?.kind !== 'empty') between++;
    if (current && (!token || between > widestGap)) {
      if (current.count >= 5 && current.certain) return withFigures(tokens, current);
      current = null;
    }
  }
  return null;
}

function withFigures(tokens: readonly Token[], region: Region): Region {
  let end = region.end;
  for (let index = region.end + 1; index < tokens.length; index++) {
    const { kind } = tokens[index] as Token;
    if (kind === 'label' || kind === 'prose') break;
    end = index;
  }
  return { start: region.start, end };
}

/** Figures that follow each other, with the headings before them. */
interface Run {
  tokens: Token[];
  /** The group and result that the nearest headings before the run name. */
  group: string | null;
  result: Result | null;
  /** How many groups were named since the run before. */
  named: number;
}

function runsOf(tokens: readonly Token[], region: Region): Run[] {
  const runs: Run[] = [];
  let group: string | null = null;
  let result: Result | null = null;
  let open: Token[] | null = null;
  let named = 0;
  for (const token of tokens.slice(region.start, region.end + 1)) {
    if (token.kind === 'label') {
      open = null;
      const own = groupOf(token.key);
      if (own) named++;
      [group, result] = own ? [own, null] : [group, resultKeys.get(token.key) ?? null];
    } else if (open) open.push(token);
    else {
      open = [token];
      runs.push({ tokens: open, group, result, named });
    }
  }
  const filled = runs.filter((run) => run.tokens.some(({ kind }) => kind !== 'empty'));
  return filled.map((run, index) => ({ ...run, named: run.named - (filled[index - 1]?.named ?? 0) }));
}

function placeRun(
  run: Run,
  runs: Run[],
  cells: Map<string, Token>,
  { blanksCount, stride }: Separators,
): boolean {
  const filled = run.tokens.filter(({ kind }) => kind !== 'empty');
  const explicit = run.tokens.every(
    ({ cell, grid, counted }) => grid !== null || counted || (cell && blanksCount),
  );
  const line = wholeLine(run.tokens, filled);
  const fits = (size: number): Token[] | null =>
    filled.length === size
      ? filled
      : ([explicit ? run.tokens : [], line].find(({ length }) => length === size) ?? null);
  const [fifteen, ten, five] = [fits(15), fits(10), fits(5)];
  const index = runs.indexOf(run);
  if (fifteen) return put(groups, fifteen, cells);
  const counted = runs.length === 1 && stride > 0 ? betweenSeparators(run.tokens, stride) : null;
  if (counted) return put(groups, counted, cells);
  if (ten && runs.length === 2) return put(groups.slice(1), ten, cells);
  if (five && run.result === null && run.group && run.named < 2) return put([run.group], five, cells);
  if (five && (runs.length === 3 || (runs.length === 2 && index === 0)))
    return put([groups[index] as string], five, cells);
  if (filled.length === 1 && runs.length >= 5 && run.group && run.result)
    return put1(`${run.group}.${run.result}`, filled[0] as Token, cells);
  return false;
}

/** The pieces of the one line in which all of a run's figures stand, if that line holds nothing else. */
function wholeLine(run: readonly Token[], filled: readonly Token[]): Token[] {
  const line = run.filter(({ row }) => row === filled[0]?.row);
  const isWhole = line.length === 15 && line.every(({ piece }) => piece?.of === line.length);
  return isWhole && filled.every((token) => line.includes(token)) ? line : [];
}

function put(names: string[], row: (Token | null)[], cells: Map<string, Token>): boolean {
  const addresses = names.flatMap((group) => resultNames.map((result) => `${group}.${result}`));
  if (addresses.some((address) => cells.has(address))) return false;
  addresses.forEach((address, index) => {
    const token = row[index];
    if (token) cells.set(address, token);
  });
  return true;
}

function put1(address: string, token: Token, cells: Map<string, Token>): boolean {
  if (cells.has(address)) return false;
  cells.set(address, token);
  return true;
}
