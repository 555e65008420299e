import type { ExtraRow } from '@ogi-reports/schema';
import { finding, type TableReading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words of which the rows of a table on disclosure work hold one. */
const subject = /公开|申请|答复|复议|诉讼|申诉|咨询|解读|回应|公报/;

/** Fewer such rows may be a menu or a fact box of the page. */
const fewestRows = 2;

/** Labels before the first figure of lines with one cell each are headings of columns but for the last few. */
const mostLabels = 3;

/**
 * Tables of no official form, as agencies drew them before 2014 and some do since. What their columns hold cannot be
 * known, so their rows are kept apart: no figure is lost in silence, and none is taken for a cell.
 */
export function otherTables(tokens: readonly Token[], reading: TableReading): void {
  for (const table of unbroken(tokens)) {
    const rows = rowsOf(table);
    if (rows.filter(({ labels }) => subject.test(labels.join(''))).length < fewestRows) continue;
    reading.extra.push(...rows);
    reading.diagnostics.push(report(rows));
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

function rowsOf(table: readonly Token[]): ExtraRow[] {
  const rows: ExtraRow[] = [];
  let [labels, values]: [Token[], Token[]] = [[], []];
  const flush = () => {
    const [first] = labels.slice(-mostLabels);
    if (first && values.some(({ figure }) => figure?.kind === 'number'))
      rows.push({
        table: null,
        labels: labels.slice(-mostLabels).map(({ text }) => text),
        values: values.map(({ text }) => text),
        location: first.locate(),
      });
    [labels, values] = [[], []];
  };
  let row = -1;
  for (const token of table) {
    const begins = token.cell ? token.row !== row : values.length > 0 && token.kind === 'label';
    if (begins) flush();
    row = token.row;
    if (token.kind === 'figure') values.push(token);
    else if (token.kind === 'label' || token.kind === 'unit') labels.push(token);
  }
  flush();
  return rows;
}

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
