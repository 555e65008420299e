import { type Agency, type Report, withoutProse } from '@ogi-reports/schema';
import { type AgencyEntry, frozenId, resolveAgency } from '../agencies/index.ts';
import { type Question, questionsFor } from './questions.ts';

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

export interface Draft {
  /** The record as far as it goes; with no questions left it can be entered. */
  record: Report;
  questions: Question[];
}

/**
 * A record from what the parser read (or from a template) and what a person adds. The agency keeps the id it has
 * in agencies.tsv, whatever the parser proposes.
 */
export async function draftRecord(
  report: Report,
  answers: Answers,
  agencies: ReadonlyMap<string, AgencyEntry>,
): Promise<Draft> {
  const year = answers.year ?? report.year;
  const name = answers.agency ?? report.agency.name;
  const agency =
    year === null ? null : await agencyOf(name, report.agency, year, agencies, answers.agency !== undefined);
  const record: Report = {
    ...report,
    id: agency?.id && year !== null ? `${agency.id}/${year}` : null,
    year,
    agency: agency ?? report.agency,
    claims: report.claims.map(withoutProse),
    sources: sourcesOf(report, answers),
    transcription: { ...report.transcription, reviewer: answers.reviewer ?? report.transcription.reviewer },
  };
  return { record, questions: questionsFor(record, name, agency !== null, agencies) };
}

async function agencyOf(
  name: string | null,
  read: Agency,
  year: number,
  agencies: ReadonlyMap<string, AgencyEntry>,
  given: boolean,
): Promise<Agency | null> {
  const known = agencies.get(name ?? '');
  if (known) return asOf(known, year);
  if (name === null) return null;
  const resolved =
    given || !read.id ? await resolveAgency({ agency: name, province: null, year }) : { agency: read };
  if ('reason' in resolved) return null;
  const id = frozenId(resolved.agency, agencies);
  return { ...resolved.agency, id, name: settledName(resolved.agency.name, agencies.get(id ?? '')) };
}

/** The name as agencies.tsv has it where a document only says it longer or shorter, which is no new name. */
function settledName(name: string | null, known: AgencyEntry | undefined): string | null {
  const same = known?.names.findLast(
    (each) => name && (each.name.endsWith(name) || name.endsWith(each.name)),
  );
  return same?.name ?? name;
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
