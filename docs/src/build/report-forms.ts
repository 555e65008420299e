import { existsSync, readFileSync } from 'node:fs';
import type { Form } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import { parse } from 'csv-parse/sync';
import { forms } from '../forms/names.ts';
import { releaseFolder } from './versions.ts';

type ReportRow = Record<string, string>;

/** For each report of the release, the forms that a cell address of it may belong to. */
export function formsOfReports(): Map<string, (address: string) => Form[]> {
  const path = `${releaseFolder}csv/reports.csv`;
  if (!existsSync(path)) return new Map();
  const rows: ReportRow[] = parse(readFileSync(path), { columns: true, bom: true });
  return new Map(rows.map((row) => [row.report_id ?? '', (address) => formsOfCell(row, address)]));
}

const formsOfCell = (row: ReportRow, address: string): Form[] =>
  forms.filter((form) => {
    const table = codebookEntry(form, address)?.table;
    return table !== undefined && follows(row[`form_${table}`] ?? '', form);
  });

const follows = (printed: string, form: Form): boolean =>
  printed === form || (form !== '2014-table' && (printed === '2019-or-2021' || printed === 'mixed'));
