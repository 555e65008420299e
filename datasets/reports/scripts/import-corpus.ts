// Imports hand transcriptions of published reports into records:
//   tsx scripts/import-corpus.ts REPORTS.ndjson
// REPORTS.ndjson has one transcription a line (see import/corpus.ts).
// What is not imported is listed with its reason in import-report.tsv. Running it again changes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatRecord, Report } from '@ogi-reports/schema';
import {
  type AgencyEntry,
  enter,
  frozenId,
  readAgencies,
  resolveAgency,
  writeAgencies,
} from '../src/agencies/index.ts';
import { recordPath } from '../src/records/record-path.ts';
import { writeTable } from '../src/tsv.ts';
import type { Transcript } from './import/corpus.ts';
import { merged } from './import/merge.ts';
import { recordOf } from './import/to-record.ts';
import { yearOf } from './import/year.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [input] = process.argv.slice(2);
if (!input) throw new Error('Usage: tsx scripts/import-corpus.ts REPORTS.ndjson');

interface Outcome {
  id: string;
  url: string;
  outcome: 'imported' | 'merged' | 'left out';
  report: string;
  reason: string;
}

const agencies = readAgencies(await readFile(at('agencies.tsv'), 'utf8'));
const lines = (await readFile(input, 'utf8')).split('\n').filter(Boolean);
const transcripts = lines.map((line): Transcript => JSON.parse(line)).filter(({ government }) => government);
const records = new Map<string, Report>();
const outcomes: Outcome[] = [];
for (const transcript of transcripts) outcomes.push(await outcomeOf(transcript, records, agencies));

for (const report of records.values()) {
  const file = at(join('records', recordPath(report)));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, formatRecord(Report.parse(report)));
}
await writeFile(at('agencies.tsv'), writeAgencies(agencies.values()));
await writeFile(
  at('import-report.tsv'),
  writeTable(
    ['id', 'url', 'outcome', 'report', 'reason'],
    outcomes.map((outcome) => ({ ...outcome })),
  ),
);
const left = outcomes.filter(({ outcome }) => outcome === 'left out').length;
console.error(`${transcripts.length} transcriptions: ${records.size} records, ${left} left out`);

async function outcomeOf(
  transcript: Transcript,
  into: Map<string, Report>,
  known: Map<string, AgencyEntry>,
): Promise<Outcome> {
  const { id, url } = transcript;
  const leftOut = (reason: string): Outcome => ({ id, url, outcome: 'left out', report: '', reason });
  const year = yearOf(transcript);
  if (typeof year === 'object') return leftOut(year.reason);
  const resolved = await resolveAgency({ ...transcript, year });
  if ('reason' in resolved) return leftOut(resolved.reason);
  const agency = { ...resolved.agency, id: frozenId(resolved.agency, known) };
  const record = recordOf(transcript, agency, year);
  const key = record.id ?? '';
  const twin = into.get(key);
  if (!twin && existsElsewhere(record)) return leftOut('the dataset has this report from another source');
  const result = twin ? merged(twin, record) : record;
  if ('conflict' in result) return leftOut(`transcribed differently from ${key} in ${result.conflict}`);
  into.set(key, result);
  enter(agency, year, known);
  return { id, url, outcome: twin ? 'merged' : 'imported', report: key, reason: '' };
}

/** A record file of the same id that no earlier run of this import wrote. */
function existsElsewhere(record: Report): boolean {
  const file = at(join('records', recordPath(record)));
  if (!existsSync(file)) return false;
  return !transcripts.some(({ url }) => readUrls(file).includes(url));
}

function readUrls(file: string): string[] {
  const { sources } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return sources.flatMap(({ url }) => (url ? [url] : []));
}
