import type { Report } from '@ogi-reports/schema';
import { SCHEMA_VERSION } from '@ogi-reports/schema/printed';
import type { SourceDocument } from '../blocks.ts';
import type { Identity } from '../identity/identify.ts';
import type { ReadClaims } from '../prose/claims.ts';
import type { TableReading } from '../tables/reading.ts';
import { parserVersion } from '../version.ts';
import { type ReadTables, statesOf } from './tables.ts';

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
