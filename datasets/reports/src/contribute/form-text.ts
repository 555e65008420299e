import {
  type CellState,
  codebookEntry,
  type Form,
  type Money,
  type PrintedRow,
  printedForm,
  type Table,
  type Text,
} from '@ogi-reports/schema';

/** The figures of one table, filled in by hand. */
export interface FilledTable {
  figures: Map<string, number | Money>;
  cells: Record<string, CellState>;
  faults: Text[];
}

/** The rows of a table that hold figures, in print order. */
export function figureRows(form: Form, table: Table): PrintedRow[] {
  const printed = printedForm(form).filter((each) => each.table === table);
  return printed
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
    .filter(({ cells }) => cells.length > 0);
}

const number = /^[+-]?\d+(\.\d+)?(万元|元)?$/;
const blank = /^(_|空|空白|blank)$/i;
const notApplicable = /^([/／—-]+|无)$/;
const illegible = /^[?？]$/;

/**
 * Reads a table written row by row in the form's order: one line a row, its figures divided by blanks, `空` or
 * `_` for a blank cell, `/` as printed, `?` for what cannot be read. A label before the figures is allowed.
 */
export function readFormText(form: Form, table: Table, text: string): FilledTable {
  const filled: FilledTable = { figures: new Map(), cells: {}, faults: [] };
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const rows = figureRows(form, table);
  if (lines.length !== rows.length) {
    filled.faults.push(wrongCount(table, rows.length, lines.length));
    return filled;
  }
  for (const [index, row] of rows.entries()) readRow(form, row, lines[index] ?? '', index + 1, filled);
  return filled;
}

function readRow(form: Form, row: PrintedRow, line: string, place: number, filled: FilledTable): void {
  const tokens = line
    .replaceAll('\t', ' ')
    .split(/[ ,，、|]+/)
    .filter(Boolean);
  const label = row.labels.at(-1) ?? '';
  const values = tokens.slice(-row.cells.length);
  const before = tokens.slice(0, -row.cells.length);
  if (values.length < row.cells.length || !values.every(isValue) || before.some(isValue)) {
    filled.faults.push(wrongRow(place, label, row.cells.length, line));
    return;
  }
  for (const [index, address] of row.cells.entries()) enter(form, address, values[index] ?? '', filled);
}

const isValue = (token: string) =>
  [number, blank, notApplicable, illegible].some((pattern) => pattern.test(token));

/** Enters what stands in one cell. Words where a figure is due are kept as text, never taken for a number. */
export function enter(form: Form, address: string, token: string, filled: FilledTable): void {
  const { figures, cells, faults } = filled;
  const plain = token.normalize('NFKC').replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  const state = stateOf(plain);
  const [, amount, unit] = /^([+-]?\d+(?:\.\d+)?)(万元|元)?$/.exec(plain) ?? [];
  const entry = codebookEntry(form, address);
  if (state) cells[address] = state;
  else if (amount === undefined) cells[address] = { status: 'text', raw: token };
  else if (entry?.kind === 'money')
    figures.set(address, { amount: Number(amount), unit: (unit ?? entry.unit) as Money['unit'] });
  else if (unit || !Number.isInteger(Number(amount)) || (Number(amount) < 0 && entry?.kind === 'count'))
    faults.push(wrongValue(entry?.short, token));
  else figures.set(address, Number(amount));
}

function stateOf(token: string): CellState | undefined {
  if (blank.test(token)) return { status: 'blank', raw: '' };
  if (notApplicable.test(token)) return { status: 'not-applicable', raw: token };
  return illegible.test(token) ? { status: 'illegible', raw: null } : undefined;
}

/** The same text for figures at hand, for a prefilled link: numbers alone, row by row. */
export function writeFormText(
  form: Form,
  table: Table,
  at: (address: string) => { value: number | Money | null; status: string; raw: string | null } | undefined,
): string {
  const token = (address: string): string => {
    const { value, status, raw } = at(address) ?? { value: null, status: 'illegible', raw: null };
    if (typeof value === 'number') return String(value);
    if (value) return `${value.amount}${value.unit ?? ''}`;
    if (status === 'blank') return '_';
    return status === 'not-applicable' && raw && notApplicable.test(raw) ? raw : '?';
  };
  return figureRows(form, table)
    .map(({ cells }) => cells.map(token).join(' '))
    .join('\n');
}

const titles: Record<Table, Text> = {
  statistics: { zh: '2014年统计表', en: 'the 2014 table' },
  proactiveDisclosure: { zh: '表二（主动公开）', en: 'table two (disclosure)' },
  requests: { zh: '表三（申请）', en: 'table three (requests)' },
  disputes: { zh: '表四（复议诉讼）', en: 'table four (disputes)' },
};

const wrongCount = (table: Table, expected: number, found: number): Text => ({
  zh: `${titles[table].zh}应有 ${expected} 行，写了 ${found} 行。每行对应表格的一行，空格写“空”。`,
  en: `${titles[table].en} has ${expected} rows, ${found} were written. One line a row; write 空 or _ for a blank cell.`,
});
const wrongRow = (place: number, label: string, expected: number, line: string): Text => ({
  zh: `第 ${place} 行（${label}）应有 ${expected} 个数，写的是“${line}”。`,
  en: `Line ${place} (${label}) has ${expected} figures; it says "${line}".`,
});
const wrongValue = (label: Text | undefined, token: string): Text => ({
  zh: `${label?.zh ?? ''} 不能是“${token}”。`,
  en: `${label?.en ?? ''} cannot be "${token}".`,
});
