import type { DocumentFacts, EvidenceMap, Heading } from '@ogi-reports/schema';
import type { SourceDocument } from '../blocks.ts';
import { identify } from '../identity/identify.ts';
import { indicatorDrafts } from '../indicators/drafts.ts';
import { once } from '../once.ts';
import { readClaims } from '../prose/claims.ts';
import { type PlacedHeading, readHeadings } from '../prose/sections.ts';
import { everyForm } from '../tables/read-tables.ts';
import type { TableReading } from '../tables/reading.ts';
import type { ParseResult } from '../types.ts';
import { assemble, type Parts } from './assemble.ts';
import { inOrder } from './in-order.ts';
import { proseOf, textOf } from './prose.ts';
import { checkAnnual, checkRelevance } from './relevance.ts';
import { cellEvidence, tablesOf } from './tables.ts';
import { unreadTables } from './unread-tables.ts';

/** The report of a document whose tables are read: who reports, of what time, and what the prose says. */
export async function reportOf(
  source: SourceDocument,
  reading: TableReading,
  file: { fileName: string | null; sha256: string | null },
): Promise<ParseResult> {
  const paragraphs = proseOf(source, reading.consumed);
  const headings = readHeadings(paragraphs);
  const text = once(() => textOf(paragraphs));
  checkRelevance(source, reading, text);
  checkAnnual([source.metadata.title ?? '', ...reading.titles.map((title) => title.text)]);
  const identity = await identify(source, paragraphs, reading.titles, headings);
  const tables = tablesOf(reading, everyForm(), text, identity.year);
  const { year } = identity;
  const tabled = indicatorDrafts(reading.others, year);
  const agency = identity.agency.name;
  const context = { year, agency, edition: tables.edition, tables: tables.tables };
  const prose = readClaims(paragraphs, context, headings, tabled);
  const parts: Parts = { source, reading, tables, identity, prose, ...file };
  const document: DocumentFacts = {
    mediaType: source.mediaType,
    charset: source.charset,
    headings: headings.map(heading),
    years: identity.years,
    notices: identity.notices,
    headingFigures: reading.headingFigures,
    extra: reading.extra,
  };
  const diagnostics = [
    ...source.diagnostics,
    ...reading.diagnostics,
    ...unreadTables(source, reading, tables, everyForm(), paragraphs),
    ...identity.diagnostics,
    ...prose.diagnostics,
  ];
  return {
    report: assemble(parts),
    evidence: evidenceOf(parts),
    extra: reading.extra,
    document,
    diagnostics: inOrder(diagnostics),
  };
}

/** A heading as the schema has it, without what only the reader of claims needs. */
const heading = ({ text, number, level, section, location }: PlacedHeading): Heading => ({
  text,
  number,
  level,
  section,
  location,
});

const evidenceOf = ({ reading, prose }: Parts): EvidenceMap => ({
  cells: cellEvidence(reading),
  claims: prose.evidence,
});
