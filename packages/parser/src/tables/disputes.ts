import type { Result } from '@ogi-reports/schema';
import { results } from '@ogi-reports/schema/printed';
import { bareDisputes } from './disputes-by-order.ts';
import { type DisputeHeadings, placeInGrid } from './disputes-in-grid.ts';
import { inOrder, placeRuns, runsOf, type Separators } from './disputes-runs.ts';
import { withoutClosingBars } from './spans-left-out.ts';
import type { Token } from './tokens.ts';

const groupKeys: [RegExp, string][] = [
  [/^(政府信息公开)?行政复议(案件)?(情况)?(统计表)?$/, 'reconsideration'],
  [/^(政府信息公开)?(行政诉讼.{0,2})?未经(行政)?复议(程序)?(而)?直接(起|诉|提起)/, 'litigation.direct'],
  [/^(政府信息公开)?(行政诉讼.{0,2})?(经)?(行政)?复议后(再)?(起|诉|提起)/, 'litigation.afterReconsideration'],
];
const groups = groupKeys.map(([, group]) => group);
const resultNames = Object.keys(results) as Result[];
const resultKeys = new Map(resultNames.map((name) => [results[name].zh, name]));
resultKeys.set('合计', 'total');
const headings = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...resultKeys.keys()];

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
const headingNames: DisputeHeadings = { groupOf, resultOf: (key) => resultKeys.get(key) ?? null };
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
  separators: Separators = { blanksCount: false, trailing: 0, stride: 0, closing: null, lost: false },
): DisputesReading | null {
  const region = findRegion(tokens, from);
  if (!region) return null;
  const inGrid = placeInGrid(tokens.slice(region.start, region.end + 1), headingNames);
  if (inGrid) return { cells: inGrid, ...region, unplaced: [] };
  const own = tokens.slice(region.start, region.end + 1);
  const runs = runsOf(separators.closing !== null ? withoutClosingBars(own) : own, headingNames);
  return { ...placeRuns(runs, groups, separators), ...region };
}

/** Table four below its section's title where its headings are lost; null where its sums don't prove it. */
export function readBareDisputes(tokens: readonly Token[], from: number): DisputesReading | null {
  const found = bareDisputes(tokens, from);
  if (!found) return null;
  return {
    cells: inOrder(groups, found.figures),
    start: found.start,
    end: found.end,
    unplaced: [],
    byOrder: true,
  };
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

/** Whether a label in the grid of the headings names its row of figures and no other year or column than the form's. */
const nameOfRow = ({ grid }: Token, label: Token): boolean =>
  grid !== null && label.grid?.grid === grid.grid && /^(件数|数量|数值|本年度?|统计数|栏次)$/.test(label.key);

function withFigures(tokens: readonly Token[], region: Region): Region {
  let end = region.end;
  for (let index = region.end + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const isOwn = token.kind !== 'label' || nameOfRow(tokens[region.end] as Token, token);
    if (token.kind === 'prose' || !isOwn) break;
    end = index;
  }
  return { start: region.start, end };
}
