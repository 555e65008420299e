import type { Agency, Report } from '@ogi-reports/schema';
import { type AgencyEntry, frozenId, resolveAgency } from '../agencies/index.ts';
import type { Text } from '../build/tables/table.ts';
import { completeAgency, type Suggestion } from './complete.ts';

/** What a person says of a report besides the document itself. */
export interface Answers {
  /** The agency's name in full, e.g. 会昌县永隆乡人民政府, or an id of agencies.tsv. */
  agency?: string;
  year?: number;
  /** Where the report was published, or where a copy stands. */
  url?: string;
  publisher?: string;
  /** ISO date on which the document was fetched. */
  retrievedOn?: string;
  /** A name or pseudonym, where a second person has checked the record. */
  reviewer?: string;
}

/** Something that a record can't do without and that neither document nor answers tell. */
export interface Question {
  field: 'agency' | 'year' | 'url';
  message: Text;
  suggestions: Suggestion[];
}

export interface Draft {
  /** The record as far as it goes; with no questions left it can be entered. */
  record: Report;
  questions: Question[];
}

/**
 * A record from what the parser read (or from a template) and what a person adds. The agency keeps the id it has
 * in agencies.tsv, whatever the parser proposes.
 */
export function draftRecord(
  report: Report,
  answers: Answers,
  agencies: ReadonlyMap<string, AgencyEntry>,
): Draft {
  const year = answers.year ?? report.year;
  const name = answers.agency ?? report.agency.name;
  const agency =
    year === null ? null : agencyOf(name, report.agency, year, agencies, answers.agency !== undefined);
  const record: Report = {
    ...report,
    id: agency?.id && year !== null ? `${agency.id}/${year}` : null,
    year,
    agency: agency ?? report.agency,
    sources: sourcesOf(report, answers),
    transcription: { ...report.transcription, reviewer: answers.reviewer ?? report.transcription.reviewer },
  };
  return { record, questions: questionsFor(record, name, agency !== null, agencies) };
}

function agencyOf(
  name: string | null,
  read: Agency,
  year: number,
  agencies: ReadonlyMap<string, AgencyEntry>,
  given: boolean,
): Agency | null {
  const known = agencies.get(name ?? '');
  if (known) return asOf(known, year);
  if (name === null) return null;
  const resolved =
    given || !read.id ? resolveAgency({ agency: name, province: null, year }) : { agency: read };
  if ('reason' in resolved) return null;
  return { ...resolved.agency, id: frozenId(resolved.agency, agencies) };
}

/** A known agency as of a year: the last name and code that were in use by then. */
function asOf(entry: AgencyEntry, year: number): Agency {
  const latest = <Item extends { year: number }>(items: Item[]) =>
    items.findLast((item) => item.year <= year) ?? items[0];
  const code = latest(entry.codes);
  const { id, kind, level, path } = entry;
  return {
    id,
    name: latest(entry.names)?.name ?? null,
    kind,
    level,
    code: code?.code ?? null,
    codeYear: code?.year ?? null,
    path,
  };
}

function sourcesOf(report: Report, { url, publisher, retrievedOn }: Answers): Report['sources'] {
  const [read, ...others] = report.sources;
  if (!read && url === undefined) return report.sources;
  const address = url ?? read?.url ?? null;
  const sha256 = read?.sha256 ?? null;
  const fetched = retrievedOn ?? read?.retrievedOn ?? null;
  const missing = {
    ...(sha256 === null && { sha256: 'not-held' as const }),
    ...(fetched === null && { retrievedOn: 'not-held' as const }),
  };
  const source: Report['sources'][number] = {
    kind: kindOf(address),
    url: address,
    file: read?.file ?? null,
    publisher: publisher ?? read?.publisher ?? null,
    mediaType: read?.mediaType ?? null,
    sha256,
    retrievedOn: fetched,
    ...(Object.keys(missing).length > 0 && { missing }),
  };
  return [source, ...others];
}

/** A page of the government's own hosts is the publisher's, any other a copy, none a file. */
function kindOf(url: string | null): 'publisher' | 'copy' | 'file' {
  if (!url) return 'file';
  return URL.canParse(url) && /(^|\.)gov\.cn$/.test(new URL(url).hostname) ? 'publisher' : 'copy';
}

function questionsFor(
  record: Report,
  name: string | null,
  found: boolean,
  agencies: ReadonlyMap<string, AgencyEntry>,
): Question[] {
  const questions: Question[] = [];
  if (record.year === null) questions.push({ field: 'year', message: texts.year, suggestions: [] });
  if (!found)
    questions.push({
      field: 'agency',
      message: texts.agency(name),
      suggestions: completeAgency(name ?? '', record.year, agencies),
    });
  if (!record.sources.some(({ url }) => url))
    questions.push({ field: 'url', message: texts.url, suggestions: [] });
  return questions;
}

const texts = {
  year: {
    zh: '报告属于哪一年度？文件里没有写明，或写得前后不一。',
    en: 'Which year does the report cover? The document does not say, or contradicts itself.',
  },
  agency: (name: string | null): Text => ({
    zh: `是哪个机构的报告？${name ? `“${name}”在行政区划表里对不上，或不止一个。` : '文件里没有写明。'}请写全称，如“会昌县永隆乡人民政府”。`,
    en: `Whose report is it? ${name ? `"${name}" matches no division, or several.` : 'The document does not say.'} Give the full name, such as 会昌县永隆乡人民政府.`,
  }),
  url: {
    zh: '报告发布在哪个网址？没有网址也可以：记录会注明来自文件。',
    en: 'At which address was it published? It may have none: the record then says that it comes from a file.',
  },
};
