import type { OtherRow } from './reading.ts';
import type { Token } from './tokens.ts';

/** Labels before the first figure of lines with one cell each are headings of columns but for the last few. */
const mostLabels = 3;

/** The rows of a table of no official form. Where its labels stand in a row over their figures, each is a row. */
export function rowsOf(table: readonly Token[]): OtherRow[] {
  const rows: OtherRow[] = [];
  let above: Token[] = [];
  for (const { labels, values } of stretches(table)) {
    const own = labels.slice(-mostLabels);
    const isFilled = values.some(({ figure }) => figure?.kind === 'number');
    if (isFilled && own.length > 0 && !isCount(own)) rows.push({ labels: own, values });
    else if (isFilled && own.length === 0 && values.length === above.length)
      rows.push(...values.map((value, at) => ({ labels: [above[at] as Token], values: [value] })));
    above = values.length === 0 ? labels : [];
  }
  return rows;
}

/** Labels and the figures behind them: the rows of a table, or what of its lines goes together. */
function stretches(table: readonly Token[]): OtherRow[] {
  const found: OtherRow[] = [];
  const inRows = areInRows(table);
  let row: OtherRow = { labels: [], values: [] };
  found.push(row);
  let place = -1;
  for (const token of table) {
    const begins = inRows ? token.row !== place : row.values.length > 0 && token.kind === 'label';
    if (begins) {
      row = { labels: [], values: [] };
      found.push(row);
    }
    place = token.row;
    if (token.kind === 'figure') row.values.push(token);
    else if (token.kind === 'label' || token.kind === 'unit') row.labels.push(token);
  }
  return found;
}

/** Whether figures stand beside others or their labels; else each cell has a line of its own. */
function areInRows(table: readonly Token[]): boolean {
  const cells = new Map<number, number>();
  for (const { kind, row } of table) if (kind !== 'empty') cells.set(row, (cells.get(row) ?? 0) + 1);
  const figures = table.filter(({ kind }) => kind === 'figure');
  return figures.filter(({ row }) => (cells.get(row) as number) > 1).length * 2 > figures.length;
}

/** 甲, 乙, 丙, 1, 2: a row that counts the columns. */
const isCount = (labels: readonly Token[]): boolean => ordinal.test(labels.at(-1)?.text ?? '');
const ordinal = /^\s*[甲乙丙丁]\s*$/;

/** The words over a table's figures, one for each column; none where they are not known. */
export function headingsOver(table: readonly Token[], rows: readonly OtherRow[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const inRows = areInRows(table);
  const own = first.labels.findLast(({ kind }) => kind === 'label') ?? first.labels[0];
  const from = table.findIndex((token) => token === own || (inRows && token.row === own?.row));
  const above = table.slice(0, from).filter(({ kind, text }) => kind === 'label' && !ordinal.test(text));
  const headings = above.slice(-first.values.length);
  return headings.length === first.values.length ? headings.map(({ text }) => text) : [];
}
