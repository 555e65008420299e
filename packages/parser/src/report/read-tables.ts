import type { Diagnostic, DocumentFacts, EvidenceMap, ExtraRow, Report } from '@ogi-reports/schema';
import type { Paragraph, SourceDocument } from '../blocks.ts';
import type { FormReader } from '../forms/family.ts';
import { KnownForms } from '../forms/known-forms.ts';
import { once } from '../once.ts';
import { readWhole } from '../tables/read-whole.ts';
import type { TableReading } from '../tables/reading.ts';
import { prepareScript } from '../text/script.ts';
import type { Limits } from '../types.ts';
import { inOrder } from './in-order.ts';
import { formsMissing } from './missing-forms.ts';
import { proseOf, textOf } from './prose.ts';
import { checkAnnual } from './relevance.ts';
import { cellEvidence, statesOf, tablesOf } from './tables.ts';
import { unreadTables } from './unread-tables.ts';

/** The fields of a record that its tables decide, by edition. */
type Tables<Kind = Report> = Kind extends Report
  ? Pick<Kind, 'format' | 'edition' | 'forms' | 'coverage' | 'tables' | 'cells'>
  : never;

/** A document's tables read: fields as in a record, each value's evidence, what no cell took, and every finding. */
export type ReadTablesResult = Tables & {
  evidence: EvidenceMap['cells'];
  extra: ExtraRow[];
  headingFigures: DocumentFacts['headingFigures'];
  /** Titles printed over the tables. */
  titles: TableReading['titles'];
  /** The paragraphs that no table took: prose, for claims and identity. */
  paragraphs: Paragraph[];
  diagnostics: Diagnostic[];
};

/**
 * Reads the tables of a document by the given forms. Which form a table follows is found from the table itself; one
 * of a form that was not given is left unread, with a diagnostic. Without any table, `format` and `edition` are what
 * the words of the document speak for.
 *
 * @throws {ParseError} 'quarterly' for figures that are no year's, 'too-large' over the limit on cells.
 */
export async function readTables(
  document: SourceDocument,
  forms: readonly FormReader[],
  { limits }: { limits?: Partial<Limits> } = {},
): Promise<ReadTablesResult> {
  await prepareScript(document.blocks, document.metadata);
  const known = knownForms(forms);
  const { source, reading } = await readWhole(document, known, limits?.cells);
  checkAnnual([document.metadata.title ?? '', ...reading.titles.map(({ text }) => text)]);
  const paragraphs = proseOf(source, reading.consumed);
  const text = once(() => textOf(paragraphs));
  const tables = tablesOf(reading, known, text, null) as Omit<Tables, 'cells'>;
  const missing = reading.family === null ? formsMissing(reading, tables, text()) : [];
  if (missing.length === 0) missing.push(...unreadTables(document, reading, tables, known, paragraphs));
  return {
    ...tables,
    cells: statesOf(reading),
    evidence: cellEvidence(reading),
    extra: reading.extra,
    headingFigures: reading.headingFigures,
    titles: reading.titles,
    paragraphs,
    diagnostics: inOrder([...document.diagnostics, ...reading.diagnostics, ...missing]),
  } as ReadTablesResult;
}

const remembered = new Map<string, KnownForms>();

/** The index of rows takes time to make, so it is kept for each choice of forms. */
function knownForms(forms: readonly FormReader[]): KnownForms {
  const name = forms.map(({ form }) => form).join(' ');
  const known = remembered.get(name) ?? new KnownForms(forms);
  remembered.set(name, known);
  return known;
}
