import type { ExtraRow } from '@ogi-reports/schema';
import { headingsOver, rowsOf } from './other-rows.ts';
import { finding, type OtherRow, type TableReading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words of which the rows of a table on disclosure work hold one. */
const subject = /公开|申请|答复|复议|诉讼|申诉|咨询|解读|回应|公报/;

/** Fewer such rows may be a menu or a fact box of the page. */
const fewestRows = 2;

/**
 * Tables of no official form, as agencies drew them before 2014 and some do since. What their columns hold cannot be
 * known, so their rows are kept apart: no figure is lost in silence, and none is taken for a cell.
 */
export function otherTables(tokens: readonly Token[], reading: TableReading): void {
  for (const table of unbroken(tokens)) {
    const rows = rowsOf(table);
    const extra = rows.map(extraRow);
    if (extra.filter(({ labels }) => subject.test(labels.join(''))).length < fewestRows) continue;
    reading.others.push({ headings: headingsOver(table, rows), rows });
    reading.extra.push(...extra);
    reading.diagnostics.push(report(extra));
  }
}

/** Stretches of cells with no sentence between them. */
function unbroken(tokens: readonly Token[]): Token[][] {
  const tables: Token[][] = [[]];
  for (const token of tokens) {
    if (isSentence(token)) tables.push([]);
    else tables.at(-1)?.push(token);
  }
  return tables;
}

const isSentence = ({ kind, text }: Token): boolean =>
  kind === 'prose' || (kind === 'label' && (/[。；]/.test(text) || text.length > 60));

const extraRow = ({ labels, values }: OtherRow): ExtraRow => ({
  table: null,
  labels: labels.map(({ text }) => text),
  values: values.map(({ text }) => text),
  location: (labels[0] as Token).locate(),
});

function report(rows: readonly ExtraRow[]) {
  const count = rows.length;
  return finding(
    'other-table',
    'warning',
    `这张表不是统一格式，表中 ${count} 行数字未计入任何单元格，已另存。请对照原文，确有对应的数字再补录。`,
    `This table follows none of the official forms; its ${count} rows with figures were kept apart and counted in no cell. Compare with the source, and add by hand what has a cell.`,
    rows[0]?.location ?? null,
  );
}
