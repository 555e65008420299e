import type { Anchor } from './chain.ts';
import { figureCount } from './groups.ts';
import { isHeading } from './headers.ts';
import type { Token } from './tokens.ts';

/** What a column of figures beside others holds, by its heading. */
export type ColumnKind = { kind: 'annual' } | { kind: 'year'; year: number } | { kind: 'other' };

/** Which of several columns of figures is the reporting year's, or why none can be taken. */
export type ColumnChoice =
  | { columns: 1 }
  | { columns: number; index: number; headings: string[] }
  | { columns: number; index: null; headings: string[] };

const kinds: [RegExp, 'annual' | 'other'][] = [
  [/累计|历年|同比|上年|增减|上期|去年|季度|月/, 'other'],
  [/^(统计数|数量|数值|本年度?(实际)?|当年|全年|年度|合计|总计|总数|本期实际)(统计数|数量?)?$/, 'annual'],
];

export function columnKind(heading: string): ColumnKind {
  if (/^全年累计|本年累计$/.test(heading)) return { kind: 'annual' };
  const year = /^(20\d{2})年?(度)?(统计数|数量?)?$/.exec(heading)?.[1];
  if (year) return { kind: 'year', year: Number(year) };
  return { kind: kinds.find(([pattern]) => pattern.test(heading))?.[1] ?? 'other' };
}

/**
 * Judges a 2014 table with more than one figure per row: several years side by side, this year beside a
 * running total, or parts of a jurisdiction. Only a column that its heading calls the year's is ever read.
 */
export function chooseColumn(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  year: number | null,
): ColumnChoice {
  const counts = anchors
    .filter(({ pattern }) => pattern.slots.length > 0)
    .map(({ group }) => figureCount(group))
    .filter((count) => count > 0);
  const several = counts.filter((count) => count > 1);
  const printed = printedHeadings(tokens, anchors[0]);
  if (!printed && several.length * 2 <= counts.length) return { columns: 1 };
  const columns = printed?.length ?? most(several);
  const headings = printed ?? headingsOver(tokens, anchors[0], columns);
  const found = headings.map(columnKind);
  const annual = found.flatMap((column, index) => (column.kind === 'annual' ? [index] : []));
  const ofYear = found.flatMap((column, index) =>
    column.kind === 'year' && column.year === year ? [index] : [],
  );
  const index =
    annual.length === 1 ? annual[0] : annual.length === 0 && ofYear.length === 1 ? ofYear[0] : null;
  return { columns, index: headings.length === columns ? (index ?? null) : null, headings };
}

const headOfUnits = /^(计量)?单位$/;
const headOfLabels = /^(统计)?指标(名称)?$/;
const isValueHeading = (heading: string): boolean =>
  kinds.some(([pattern]) => pattern.test(heading)) || columnKind(heading).kind === 'year';

/** Whether a heading is over notes, which are no figures. */
export const isRemarks = (heading: string): boolean => /^(备注|说明)$/.test(heading);
const isPlaced = ({ grid, piece }: Token): boolean => grid !== null || piece !== null;

/** The headings right of that of the units, if they are known to be of several columns of figures, and of nothing else. */
function printedHeadings(tokens: readonly Token[], first: Anchor | undefined): string[] | null {
  const headings = headingsBehind(tokens, first, (token) => isRemarks(token.key) && isPlaced(token));
  return headings && headings.length > 1 && headings.every(isValueHeading) ? headings : null;
}

/** The words behind the heading of units or labels, up to a table's first row; null where there is no such heading. */
function headingsBehind(
  tokens: readonly Token[],
  first: Anchor | undefined,
  isLeftOut = (_: Token) => false,
): string[] | null {
  const before = tokens.slice(Math.max(0, (first?.start ?? 0) - 24), first?.start ?? 0);
  const own = before.filter((token) => !isLeftOut(token));
  const words = own.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
  const from = words.findLastIndex((word) => headOfUnits.test(word) || headOfLabels.test(word));
  return from < 0 ? null : words.slice(from + 1);
}

/** The number that is met most. */
function most(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** The last headings before the first row, as many as there are columns of figures. */
function headingsOver(tokens: readonly Token[], first: Anchor | undefined, columns: number): string[] {
  if (!first) return [];
  const headings = headingsBehind(tokens, first) ?? lastLabels(tokens, first, columns);
  const figures = headings.filter((heading) => !isRemarks(heading));
  return (figures.length < columns ? headings : figures).slice(-columns);
}

/** Labels before the first row that are no known headings but of figures. */
function lastLabels(tokens: readonly Token[], { start }: Anchor, columns: number): string[] {
  const named = tokens
    .slice(Math.max(0, start - columns - 8), start)
    .filter(({ kind }) => kind !== 'empty' && kind !== 'prose')
    .filter((token) => !isHeading(token) || /数|年/.test(token.text));
  const own = named.filter(({ text, full }) => !/统计指标|指标名称|单位/.test(text) && !/表$/.test(full));
  return own.map(({ text }) => text.replace(/\s+/g, ''));
}

/** Leaves of each row's figures only the chosen column's. Rows with another number of figures keep none. */
export function takeColumn(anchors: readonly Anchor[], choice: { columns: number; index: number }): Anchor[] {
  return anchors.map((anchor) => {
    if (anchor.pattern.slots.length === 0) return anchor;
    const { group } = anchor;
    const shown = group.tokens.every(({ cell }) => cell);
    const row =
      group.tokens.length === choice.columns || shown
        ? withoutEnds(group.tokens, choice.columns)
        : group.tokens.filter(({ kind }) => kind !== 'empty');
    const token = row.length === choice.columns ? row[choice.index] : undefined;
    return { ...anchor, group: { ...group, tokens: token ? [token] : [] } };
  });
}

/** A row's cells without empty ones behind the last column. */
function withoutEnds(tokens: readonly Token[], columns: number): readonly Token[] {
  return tokens.slice(columns).every(({ kind }) => kind === 'empty') ? tokens.slice(0, columns) : tokens;
}

/** Whether some rows have more figures than the table has columns, and some fewer. */
export function isUneven(anchors: readonly Anchor[], columns: number): boolean {
  const counts = anchors
    .filter(({ pattern }) => pattern.slots.length > 0)
    .map(({ group }) => figureCount(group));
  return counts.some((count) => count > columns) && counts.some((count) => count > 0 && count < columns);
}

/** The year that a document's opening lines name most often. */
export function likelyYear(texts: Iterable<string>): number | null {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const [, year] of text.matchAll(/(20[0-3]\d)\s*年/g))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}
