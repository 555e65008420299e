import type { Agency, CitedNotice, Diagnostic, PrintedYear, Report, Scope } from '@ogi-reports/schema';
import type { Paragraph, SourceDocument } from '../blocks.ts';
import { type PlacedHeading, readHeadings } from '../prose/sections.ts';
import { compact } from '../text/compact.ts';
import { findAgency } from './agency.ts';
import { findPeriod, findPublished, type PrintedPeriod, parseDate } from './dates.ts';
import { linesOfFacts } from './facts.ts';
import { agencyUnresolved, periodBroken, yearUnresolved } from './findings.ts';
import { type Found, type Line, readLines } from './lines.ts';
import { findDocumentNumber, findNotices } from './notices.ts';
import { scopeIn } from './scope.ts';
import { findTitle } from './title.ts';
import { readYears, voteYear } from './years.ts';

/** Who reports, of what time, and what the document says of itself. */
export interface Identity {
  agency: Agency;
  title: string | null;
  documentNumber: string | null;
  publishedOn: string | null;
  period: Report['period'];
  year: number | null;
  scope: Scope;
  years: PrintedYear[];
  notices: CitedNotice[];
  diagnostics: Diagnostic[];
}

/** Titles of tables, as the table reader found them. */
export type TableTitle = Pick<Found, 'text' | 'location'>;

/**
 * Reads a report's identity from its prose, its table titles and the medium's metadata. What they leave
 * open is null, with a diagnostic; nothing is guessed. The tables of divisions are loaded on first use.
 */
export async function identify(
  source: SourceDocument,
  paragraphs: readonly Paragraph[],
  tableTitles: readonly TableTitle[],
  headings: readonly PlacedHeading[] = readHeadings(paragraphs),
): Promise<Identity> {
  const lines = readLines(paragraphs);
  const text = lines.map((line) => line.text).join('\n');
  const title = findTitle(source, lines);
  const period = findPeriod(lines);
  const facts = readLines(linesOfFacts(source.blocks));
  const published = publishedOf(source, [...facts, ...lines], title);
  const years = readYears({
    ...{ title, period, published, lines },
    pageTitle: source.metadata.title,
    headings,
    tableTitles: tableTitles.map((each) => ({ ...each, words: compact(each.text).text })),
  });
  const year = voteYear(years, published?.date ?? null, text);
  const number = findDocumentNumber([...facts, ...lines]);
  const { agency, problem } = await findAgency(source, title, lines, text, year);
  return {
    agency,
    title: title?.text ?? null,
    documentNumber: number?.number ?? null,
    publishedOn: published?.date.iso ?? null,
    period: periodOf(period),
    year,
    scope: scopeIn(text, agency),
    years,
    notices: findNotices(lines, number?.line ?? null),
    diagnostics: [
      ...(problem ? [agencyUnresolved(agency.name, problem, title?.location ?? null)] : []),
      ...(year === null ? [yearUnresolved(years)] : []),
      ...(period && periodOf(period) === null ? [periodBroken(period)] : []),
    ],
  };
}

/** The day in the medium's metadata, or one that the text prints. */
function publishedOf(source: SourceDocument, lines: readonly Line[], title: Found | null) {
  const day =
    source.metadata.publishedOn === null ? null : parseDate(source.metadata.publishedOn.slice(0, 10));
  return day?.iso ? { date: day, found: null } : findPublished(lines, title);
}

function periodOf(period: PrintedPeriod | null): Report['period'] {
  if (!period || (period.from.iso === null && period.to.iso === null)) return null;
  return { from: period.from.iso, to: period.to.iso };
}
