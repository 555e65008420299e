import type { Form, Report } from '@ogi-reports/schema';
import { codebookEntry, codebookRow } from '@ogi-reports/schema/codebook';
import { figureAtAddress } from '../figures/at-address.ts';
import { figuresOf } from '../figures/figures.ts';
import { rowLabel } from '../messages/labels.ts';
import type { Finding } from '../types.ts';
import { type Language, type Paint, plain } from './types.ts';
import { padEnd, padStart, widthOf } from './width.ts';

/** Rows of a frame beyond this are left out, and said to be. */
const mostRows = 8;

interface Row {
  label: string;
  /** Column headings; one empty heading for a table with a single column of figures. */
  columns: string[];
  values: { text: string; marked: boolean }[];
  marked: boolean;
}

/**
 * The rows of the table that a finding is about, as text lines, with the cells that fail in brackets. Rows
 * without a figure other than 0 are left out unless they fail. Empty where the finding is about no cell.
 */
export function frame(report: Report, finding: Finding, language: Language, paint: Paint = plain): string[] {
  const marked = new Set(failing(finding));
  const rows = rowsOf(report, finding.cells).map((row) => rowOf(report, row, marked, language));
  const telling = rows.filter((row) => row.marked || row.values.some(({ text }) => !/^[0·]$/.test(text)));
  const shown = telling.slice(0, mostRows);
  if (shown.length === 0) return [];
  const left = rows.length - shown.length;
  return [...layOut(shown, paint), ...(left > 0 ? [paint.faint(leftOut(left, language))] : [])];
}

/** Where a repair is known, its cells; else the cell that says the sum. */
function failing({ cells, suggestions = [] }: Finding): string[] {
  const changes = suggestions.flatMap(({ changes = [] }) => changes.map((change) => change.cell));
  return changes.length > 0 ? changes : cells.slice(0, 1);
}

const leftOut = (count: number, language: Language) =>
  language === 'zh' ? `  另有 ${count} 行未列` : `  ${count} more rows not shown`;

interface FormRow {
  form: Form;
  address: string;
}

/** The rows of the cells in question in print order, each with the form whose columns it has. */
function rowsOf(report: Report, cells: readonly string[]): FormRow[] {
  const rows = new Map<string, FormRow>();
  for (const { layout } of figuresOf(report))
    for (const cell of layout.addresses.filter((address) => cells.includes(address))) {
      const address = codebookEntry(layout.form, cell)?.rowAddress;
      if (address && !rows.has(address)) rows.set(address, { form: layout.form, address });
    }
  return [...rows.values()];
}

function rowOf(report: Report, { form, address }: FormRow, marked: Set<string>, language: Language): Row {
  const entries = codebookRow(form, address);
  const values = entries.map((entry) => ({
    text: shownValue(report, entry.address),
    marked: marked.has(entry.address),
  }));
  return {
    label: rowLabel(form, address)[language],
    columns: entries.map(({ column }) => column?.[language] ?? ''),
    values,
    marked: values.some((value) => value.marked),
  };
}

/** A figure as it stands; what stands there instead; or a dot for nothing. */
function shownValue(report: Report, address: string): string {
  const value = figureAtAddress(report, address);
  if (value === null) return report.cells[address]?.raw?.trim() || '·';
  return typeof value === 'number' ? String(value) : `${value.amount}${value.unit ?? ''}`;
}

/** Rows with the same columns stand under one heading. */
function layOut(rows: Row[], paint: Paint): string[] {
  const labelWidth = Math.max(...rows.map(({ label }) => widthOf(label)));
  const lines: string[] = [];
  let heading = '';
  for (const row of rows) {
    const group = rows.filter(({ columns }) => columns.join() === row.columns.join());
    const widths = row.columns.map((column, index) =>
      Math.max(widthOf(column), ...group.map(({ values }) => widthOf(values[index]?.text ?? '') + 2)),
    );
    if (row.columns.join() !== heading && row.columns.some(Boolean))
      lines.push(paint.faint(`  ${padEnd('', labelWidth)}  ${cellsOf(row.columns, widths)}`));
    heading = row.columns.join();
    lines.push(line(row, labelWidth, widths, paint));
  }
  return lines;
}

const cellsOf = (texts: string[], widths: number[]) =>
  texts.map((text, index) => padStart(text, widths[index] ?? 0)).join('  ');

function line(row: Row, labelWidth: number, widths: number[], paint: Paint): string {
  const values = row.values.map(({ text, marked }, index) => {
    const padded = padStart(marked ? `[${text}]` : text, widths[index] ?? 0);
    return marked ? paint.severity('error', padded) : padded;
  });
  return `${row.marked ? '>' : ' '} ${padEnd(row.label, labelWidth)}  ${values.join('  ')}`;
}
