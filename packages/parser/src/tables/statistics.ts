import type { Anchor } from './chain.ts';
import { furtherWays } from './further.ts';
import { finding, type TableReading } from './reading.ts';
import { placeRows } from './rows.ts';
import type { Sequences } from './sequence.ts';
import { type Row, settled } from './settled.ts';
import { markUsed, take } from './take.ts';
import type { Token } from './tokens.ts';
import { chooseColumn, isUneven, likelyYear, takeColumn } from './value-columns.ts';

/** Reads the 2014 table. */
export function readStatistics(
  tokens: readonly Token[],
  sequences: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  reading.forms.statistics = ['2014-table'];
  const printed = furtherWays()?.withoutRemarks(tokens, sequences.statistics) ?? sequences.statistics;
  const choice = chooseColumn(tokens, printed, likelyYear(opening(tokens)));
  let anchors = printed;
  if (choice.columns > 1 && 'index' in choice) {
    if (choice.index === null) {
      refuseColumns(anchors, choice.headings, reading, used);
      return;
    }
    anchors = takeColumn(anchors, { columns: choice.columns, index: choice.index });
    reportShortRows(printed, anchors, choice.columns, reading);
  }
  const slotsOf = ({ pattern }: Anchor) => pattern.slots[0] ?? 0;
  const placed = placeRows(tokens, anchors, slotsOf);
  const [rows = []] = settled(tokens, [{ rows: placed, hasRow: () => true, slotsOf }], reading);
  const doubtful = choice.columns > 1 && isUneven(printed, choice.columns);
  take(doubtful ? rows.map(withDoubt) : rows, 'statistics', () => '2014-table', reading, used);
}

/** A row of a table that lost cells and gained others has as many as there are columns by chance. */
const withDoubt = (row: Row): Row => ('failed' in row ? row : { ...row, doubt: row.doubt ?? 'cells-lost' });

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
