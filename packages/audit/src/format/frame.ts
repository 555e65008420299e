import { cell, formOfCell, type Report } from '@ogi-reports/schema';
import { codebookEntry, codebookRow } from '@ogi-reports/schema/codebook';
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
  const rows = rowAddresses(report, finding.cells)
    .map((address) => rowOf(report, address, marked, language))
    .filter((row): row is Row => row !== undefined);
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

function rowAddresses(report: Report, cells: readonly string[]): string[] {
  const rows = cells.map((address) => {
    const form = formOfCell(report, address);
    return form && codebookEntry(form, address)?.rowAddress;
  });
  return [...new Set(rows)].filter((row): row is string => row !== undefined);
}

function rowOf(report: Report, address: string, marked: Set<string>, language: Language): Row | undefined {
  const form =
    formOfCell(report, address) ?? formOfCell(report, `${address}.total`) ?? anyForm(report, address);
  if (!form) return undefined;
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

const anyForm = (report: Report, row: string) =>
  (['2021', '2019-trial', '2014-table'] as const).find((form) =>
    codebookRow(form, row).some(({ address }) => formOfCell(report, address) === form),
  );

/** A figure as it stands; what stands there instead; or a dot for nothing. */
function shownValue(report: Report, address: string): string {
  const found = cell(report, address);
  if (!found || found.value === null) return found?.raw?.trim() || '·';
  if (typeof found.value === 'number') return String(found.value);
  return `${found.value.amount}${found.value.unit ?? ''}`;
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
