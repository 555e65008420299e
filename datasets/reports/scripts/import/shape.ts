import {
  type CellState,
  codebook,
  codebookEntry,
  type Form,
  isCellAddress,
  type Money,
  type Report,
  type Table,
} from '@ogi-reports/schema';
import { tablesOf } from '../../src/records/blank-tables.ts';
import { contentOf } from './cell-value.ts';
import type { Transcript } from './corpus.ts';

/** What a transcription says of the tables, in the fields of a record. */
export interface Figures {
  fields: Pick<Report, 'format' | 'edition' | 'forms' | 'coverage' | 'tables' | 'cells'>;
  notes: string[];
}

type Coverage = 'read' | 'partial' | 'not-seen' | 'lost' | 'none';
const tablesOf2019 = ['proactiveDisclosure', 'requests', 'disputes'] as const;

/** The shape of a report: its form where a table was seen, else what is known of the tables. */
export function figuresOf(transcript: Transcript, year: number): Figures {
  const { edition } = transcript;
  if (edition === 'not-seen' || edition === '2014-table' || transcript.cells.length === 0)
    return { fields: withoutTables(transcript, year), notes: [] };
  return withTables(edition, transcript);
}

function withTables(form: '2019-trial' | '2021', transcript: Transcript): Figures {
  const figures = new Map<string, number | Money>();
  const cells: Record<string, CellState> = {};
  const notes: string[] = [];
  for (const transcribed of transcript.cells) {
    const content = contentOf(form, transcribed);
    if ('refused' in content) notes.push(`left out: ${content.refused}`);
    else if ('state' in content) cells[transcribed.cell] = content.state;
    else figures.set(transcribed.cell, content.value);
    if ('note' in content && content.note) notes.push(content.note);
  }
  const seen = [...figures.keys(), ...Object.keys(cells)];
  const fields = {
    format: '2019',
    edition: form,
    forms: perTable((table) => formOf(form, table, seen)),
    coverage: perTable((table) => coverageOf(form, table, seen)),
    tables: tablesOf(form, figures),
    cells,
  };
  return { fields: fields as Figures['fields'], notes };
}

const perTable = <Value>(value: (table: Table) => Value) =>
  Object.fromEntries(tablesOf2019.map((table) => [table, value(table)]));

const inTable = (form: Form, table: Table, seen: string[]) =>
  seen.filter((address) => codebookEntry(form, address)?.table === table);

/** Only cells that the other form lacks tell which of the two a table follows. */
function formOf(form: Form, table: Table, seen: string[]): string | null {
  const found = inTable(form, table, seen);
  if (found.length === 0) return null;
  if (table === 'disputes') return '2019-or-2021';
  const other = form === '2021' ? '2019-trial' : '2021';
  return found.some((address) => !isCellAddress(other, address)) ? form : null;
}

function coverageOf(form: Form, table: Table, seen: string[]): Coverage {
  const found = inTable(form, table, seen).length;
  if (found === 0) return 'not-seen';
  return found === codebook(form, table).length ? 'read' : 'partial';
}

const lost = /tables? (themselves )?(are )?missing|tables are pictures|missing from the stored text/;
const whole = /whole report visible|whole report fits|whole report in one line/;

function unseen({ layout, quirks }: Transcript): { edition: 'unknown' | 'narrative'; coverage: Coverage } {
  const remarks = [layout, ...quirks];
  if (remarks.some((remark) => lost.test(remark))) return { edition: 'unknown', coverage: 'lost' };
  if (whole.test(layout)) return { edition: 'narrative', coverage: 'none' };
  return { edition: 'unknown', coverage: 'not-seen' };
}

/**
 * No table was read. Years before 2019 lie wholly under the Regulations of 2008, years after it under those of
 * 2019; the report for 2019 itself can follow either, and stays unknown unless headings of its tables were seen.
 */
function withoutTables(transcript: Transcript, year: number): Figures['fields'] {
  const { edition, coverage } = unseen(transcript);
  const headed = transcript.edition !== 'not-seen' || coverage === 'lost';
  const base = { edition, tables: {}, cells: {} };
  if (year < 2019)
    return { ...base, format: '2008', forms: { statistics: null }, coverage: { statistics: coverage } };
  if (year === 2019 && !headed) return { ...base, format: 'unknown', forms: {}, coverage: {} };
  return {
    ...base,
    format: '2019',
    forms: { proactiveDisclosure: null, requests: null, disputes: null },
    coverage: { proactiveDisclosure: coverage, requests: coverage, disputes: coverage },
  };
}
