import type { CellState, Report } from '@ogi-reports/schema';
import { SCHEMA_VERSION } from '@ogi-reports/schema/codebook';
import type { SourceDocument } from '../blocks.ts';
import type { Identity } from '../identity/identify.ts';
import type { ReadClaims } from '../prose/claims.ts';
import type { TableReading } from '../tables/reading.ts';
import { parserVersion } from '../version.ts';
import { generationOf, withoutTables } from './generation.ts';
import { current, statistics, type TablesOfReport } from './tables.ts';

/** All that a document's parts say of it. */
export interface Parts {
  source: SourceDocument;
  reading: TableReading;
  /** What the tables say, or without any the text and the year. */
  tables: ReadTables;
  identity: Identity;
  prose: ReadClaims;
  fileName: string | null;
  sha256: string | null;
}

/** Puts a document's parts together as a report of the schema. */
export function assemble(parts: Parts): Report {
  const { identity, reading, prose, tables } = parts;
  const { agency, year } = identity;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: agency.id !== null && year !== null ? `${agency.id}/${year}` : null,
    format: tables.format,
    edition: tables.edition,
    forms: tables.forms,
    year,
    period: identity.period,
    agency,
    title: identity.title,
    documentNumber: identity.documentNumber,
    publishedOn: identity.publishedOn,
    scope: identity.scope,
    coverage: tables.coverage,
    tables: tables.tables,
    cells: statesOf(reading),
    claims: prose.claims,
    sources: [sourceOf(parts)],
    transcription: {
      method: 'parser',
      parserVersion,
      extent: 'whole',
      reviewer: null,
      verifiedOn: null,
      notes: [],
    },
  } as unknown as Report;
}

/** The tables of a report, and the generation that it follows. */
export type ReadTables = TablesOfReport & { format: Report['format'] };

/** What a document's tables, or without any its text and year, speak for. */
export function tablesOf(reading: TableReading, textOf: () => string, year: number | null): ReadTables {
  if (reading.family === '2008') return { format: '2008', ...statistics(reading) };
  if (reading.family === '2019') {
    const absent = () => (withoutTables('2019', textOf()).coverage === 'lost' ? 'lost' : 'not-seen');
    return { format: '2019', ...current(reading, absent) };
  }
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

function statesOf(reading: TableReading): Record<string, CellState> {
  const states: Record<string, CellState> = {};
  for (const [address, { state }] of reading.cells) if (state) states[address] = state;
  return states;
}

const sourceOf = ({ source, identity, fileName, sha256 }: Parts): Report['sources'][number] => ({
  kind: 'file',
  url: null,
  file: fileName,
  publisher: source.metadata.publisher ?? identity.agency.name,
  mediaType: source.mediaType,
  sha256,
  retrievedOn: null,
  missing: sha256 === null ? { sha256: 'not-held', retrievedOn: 'not-held' } : { retrievedOn: 'not-held' },
});
