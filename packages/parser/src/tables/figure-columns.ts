import type { Anchor } from './chain.ts';
import { finding, type TableReading } from './reading.ts';
import { withoutRemarks } from './remarks.ts';
import { markUsed } from './take.ts';
import type { Token } from './tokens.ts';
import { chooseColumn, isUneven, likelyYear, takeColumn } from './value-columns.ts';

/** The rows of a 2014 table with one column of figures each, and whether some lost cells and others gained them. */
export interface FigureColumn {
  anchors: readonly Anchor[];
  isUneven: boolean;
}

/** Leaves of a 2014 table's rows the year's column; where none is known to be that, says so and gives null. */
export function figureColumn(
  tokens: readonly Token[],
  rows: readonly Anchor[],
  reading: TableReading,
  used: Set<number>,
): FigureColumn | null {
  const printed = withoutRemarks(tokens, rows);
  const choice = chooseColumn(tokens, printed, likelyYear(opening(tokens)));
  if (!('index' in choice) || choice.columns === 1) return { anchors: printed, isUneven: false };
  const { columns, index } = choice;
  if (index === null) {
    refuseColumns(printed, choice.headings, reading, used);
    return null;
  }
  const anchors = takeColumn(printed, { columns, index });
  reportShortRows(printed, anchors, columns, reading);
  return { anchors, isUneven: isUneven(printed, columns) };
}

/** Rows with fewer figures than the table has columns: nothing says which of them is the year's. */
function reportShortRows(
  printed: readonly Anchor[],
  chosen: readonly Anchor[],
  columns: number,
  reading: TableReading,
): void {
  printed.forEach(({ pattern, group }, index) => {
    const figures = group.tokens.filter(({ kind }) => kind !== 'empty');
    if (figures.length === 0 || pattern.slots.length === 0 || chosen[index]?.group.tokens.length) return;
    reading.diagnostics.push(
      finding(
        'row-unplaced',
        'warning',
        `“${pattern.label}”一行应有 ${columns} 栏数，找到 ${figures.length} 个，无法确定哪一个是本年的，未取值。请对照原文补录。`,
        `The row “${pattern.label}” should hold figures in ${columns} columns; ${figures.length} were found, and nothing says which is the year's, so none was taken. Compare with the source and add it by hand.`,
        figures[0]?.locate() ?? null,
        [],
        figures.map(({ text }) => text).join(' '),
      ),
    );
  });
}

function* opening(tokens: readonly Token[]): Generator<string> {
  for (const { text } of tokens.slice(0, 60)) yield text;
}

/** Figures of several columns of which none is known to be the year's are kept apart, and none is read. */
function refuseColumns(
  anchors: readonly Anchor[],
  headings: string[],
  reading: TableReading,
  used: Set<number>,
): void {
  for (const anchor of anchors) {
    markUsed(anchor, used);
    const location = anchor.group.tokens[0]?.locate();
    if (!location || anchor.pattern.slots.length === 0) continue;
    const values = anchor.group.tokens.map(({ text }) => text);
    reading.extra.push({ table: 'statistics', labels: [anchor.pattern.label], values, location });
  }
  const names = headings.join('、');
  reading.diagnostics.push(
    finding(
      'several-columns',
      'warning',
      `表中每行有几栏数字（${names}），无法确定哪一栏是本单位本年的数，均未取值。`,
      `The table has several columns of figures (${names}); none is known to be this agency's for the year, so none was read.`,
      anchors[0]?.group.tokens[0]?.locate() ?? null,
    ),
  );
}
