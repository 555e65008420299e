import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { audit } from '@ogi-reports/audit';
import { type AgencyEntry, readAgencies } from '../agencies.ts';
import { readRecords } from '../records/read-records.ts';
import type { Release } from './metadata/about.ts';
import { citation } from './metadata/citation.ts';
import { dataPackage } from './metadata/datapackage.ts';
import { filesOf } from './metadata/files.ts';
import { croissant, schemaOrg } from './metadata/json-ld.ts';
import { type Statistics, StatisticsCounter } from './metadata/statistics.ts';
import { csvFormat } from './writers/csv.ts';
import { diagnosticSink } from './writers/diagnostics.ts';
import { jsonSink } from './writers/json.ts';
import { ndjsonSink } from './writers/ndjson.ts';
import { parquetFormat } from './writers/parquet.ts';
import type { Sink } from './writers/sink.ts';
import { sqliteFormat } from './writers/sqlite.ts';
import { contentTables, tableSink } from './writers/table-sink.ts';
import { xlsxFormat } from './writers/xlsx.ts';

export interface ReleaseOptions {
  /** Version of the dataset, as the files name it. */
  version: string;
  /** ISO date of the version. There is no clock in a build: without it the files name none. */
  date?: string;
  /** Called after every report, with the number done. */
  onProgress?: (done: number) => void;
}

export interface ReleaseSummary {
  reports: number;
  statistics: Statistics;
}

/**
 * Builds the release files from a folder of records; `agencies.tsv` is looked for beside it. Same records,
 * same version: same bytes. Throws InvalidRecord for a record that the schema rejects.
 */
export async function buildRelease(
  records: string,
  out: string,
  options: ReleaseOptions,
): Promise<ReleaseSummary> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const agencies = await agenciesBeside(records);
  const formats = [
    csvFormat(out),
    csvFormat(out, { bom: true }),
    parquetFormat(out),
    sqliteFormat(out),
    xlsxFormat(out, options.version),
  ];
  const sinks = [
    jsonSink(out),
    await ndjsonSink(out),
    await diagnosticSink(out),
    await tableSink(formats, agencies.values()),
  ];
  const statistics = await feed(records, sinks, options);
  for (const sink of sinks) await sink.close();
  for (const format of formats) await format.close();
  await describe(out, statistics, options);
  return { reports: statistics.reports, statistics };
}

async function agenciesBeside(records: string): Promise<Map<string, AgencyEntry>> {
  const file = join(dirname(resolve(records)), 'agencies.tsv');
  return existsSync(file) ? readAgencies(await readFile(file, 'utf8')) : new Map();
}

async function feed(
  records: string,
  sinks: Sink[],
  { version, onProgress }: ReleaseOptions,
): Promise<Statistics> {
  const counter = new StatisticsCounter(version);
  let done = 0;
  for await (const { path, report } of readRecords(records)) {
    const { diagnostics } = audit(report);
    for (const sink of sinks) await sink.add({ path, report, diagnostics });
    counter.add(report, diagnostics);
    onProgress?.(++done);
  }
  return counter.result;
}

/** The files that tell of the others, and last the sums over all. */
async function describe(
  out: string,
  statistics: Statistics,
  { version, date }: ReleaseOptions,
): Promise<void> {
  const json = (name: string, value: object) =>
    writeFile(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  await json('statistics.json', statistics);
  const years = Object.keys(statistics.years).map(Number);
  const release: Release = {
    version,
    date: date ?? null,
    years: [Math.min(...years), Math.max(...years)],
    files: await filesOf(out),
  };
  await json('datapackage.json', dataPackage(release, contentTables));
  await json('dataset.jsonld', schemaOrg(release));
  await json('croissant.json', croissant(release, contentTables));
  await writeFile(join(out, 'CITATION.cff'), citation(release));
  const sums = (await filesOf(out)).map(({ sha256, path }) => `${sha256}  ${path}\n`);
  await writeFile(join(out, 'SHA256SUMS'), sums.join(''));
}
