import type { Form, Report, Table, Text } from '@ogi-reports/schema';
import { Report as ReportSchema, SCHEMA_VERSION } from '@ogi-reports/schema';
import { tablesOf } from '../records/blank-tables.ts';
import type { FilledTable } from './form-text.ts';

/** The tables of a form. */
export const tablesOfForm = (form: Form): Table[] =>
  form === '2014-table' ? ['statistics'] : ['proactiveDisclosure', 'requests', 'disputes'];

export interface Filled {
  report: Report;
  faults: Text[];
}

/** A report from tables that a person filled in; those left empty count as not seen. */
export function filledReport(
  form: Form,
  filled: ReadonlyMap<Table, FilledTable>,
  title: string | null,
): Filled {
  const tables = tablesOfForm(form);
  const all = [...filled.values()];
  const isFilled = (table: Table) => filled.has(table);
  const perTable = <Value>(value: (table: Table) => Value) =>
    Object.fromEntries(tables.map((table) => [table, value(table)]));
  const report = {
    schemaVersion: SCHEMA_VERSION,
    id: null,
    format: form === '2014-table' ? '2008' : '2019',
    edition: form,
    forms: perTable((table) => (isFilled(table) ? (table === 'disputes' ? '2019-or-2021' : form) : null)),
    year: null,
    period: null,
    agency: { id: null, name: null, kind: 'unknown', level: 'unknown', code: null, codeYear: null, path: [] },
    title,
    documentNumber: null,
    publishedOn: null,
    scope: 'unknown',
    coverage: perTable((table) => (isFilled(table) ? 'read' : 'not-seen')),
    tables: tablesOf(form, new Map(all.flatMap(({ figures }) => [...figures]))),
    cells: Object.assign({}, ...all.map(({ cells }) => cells)),
    claims: [],
    sources: [],
    transcription: {
      method: 'hand',
      parserVersion: null,
      extent: 'tables',
      reviewer: null,
      verifiedOn: null,
      notes: [],
    },
  };
  return { report: ReportSchema.parse(report), faults: all.flatMap(({ faults }) => faults) };
}
