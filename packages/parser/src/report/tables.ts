import type { CellState, Coverage, Edition, EvidenceMap, Form, Report, TableForm } from '@ogi-reports/schema';
import type { KnownForms } from '../forms/known-forms.ts';
import type { TableReading } from '../tables/reading.ts';
import { generationOf, withoutTables } from './generation.ts';

/** What the tables say of a report: its edition, and for each table its form and how much of it was read. */
export interface TablesOfReport {
  edition: Edition;
  forms: Record<string, TableForm | null | Record<string, Form>>;
  coverage: Record<string, Coverage>;
  tables: object;
}

/** The tables of a report, and the generation that it follows. */
export type ReadTables = TablesOfReport & { format: Report['format'] };

/** What a document's tables, or without any its text and year, speak for. */
export function tablesOf(
  reading: TableReading,
  forms: KnownForms,
  textOf: () => string,
  year: number | null,
): ReadTables {
  const family = reading.family && forms.named(reading.family);
  if (family) return { format: family.family, ...family.ofReport(reading, textOf) };
  const text = textOf();
  const format = generationOf(text, year);
  const { edition, coverage } = withoutTables(format, text);
  const none = { edition, tables: {} };
  if (format === '2008')
    return { format, ...none, forms: { statistics: null }, coverage: { statistics: coverage } };
  if (format === 'unknown') return { format, ...none, forms: {}, coverage: {} };
  return {
    format,
    ...none,
    forms: { proactiveDisclosure: null, requests: null, disputes: null },
    coverage: { proactiveDisclosure: coverage, requests: coverage, disputes: coverage },
  };
}

/** What stands in each cell that holds no plain number. */
export function statesOf(reading: TableReading): Record<string, CellState> {
  const states: Record<string, CellState> = {};
  for (const [address, { state }] of reading.cells) if (state) states[address] = state;
  return states;
}

/** Raw text and place of each cell that was read. */
export function cellEvidence(reading: TableReading): EvidenceMap['cells'] {
  const cells: EvidenceMap['cells'] = {};
  for (const [address, { evidence }] of reading.cells) cells[address] = evidence;
  return cells;
}
