import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { audit } from '@ogi-reports/audit';
import type { Delta } from '../diff/index.ts';
import { readBeside, tablesBeside } from '../records/beside.ts';
import { readRecords } from '../records/read-records.ts';
import { redirectFaults } from '../records/redirects.ts';
import type { Redirect } from '../types.ts';
import { continueFrom, ReleaseRefused } from './continue.ts';
import type { Release } from './metadata/about.ts';
import { citation } from './metadata/citation.ts';
import { dataPackage } from './metadata/datapackage.ts';
import { filesOf } from './metadata/files.ts';
import { croissant, schemaOrg } from './metadata/json-ld.ts';
import { readme } from './metadata/readme.ts';
import { type Statistics, StatisticsCounter } from './metadata/statistics.ts';
import { writeJson } from './metadata/write-json.ts';
import { panelTables } from './writers/panel-sink.ts';
import type { Sink } from './writers/sink.ts';
import { contentTables } from './writers/table-sink.ts';
import { openWriters, type WriterOptions } from './writers/writers.ts';

const allTables = [...contentTables, ...panelTables];

export interface ReleaseOptions extends WriterOptions {
  /** ISO date of the version. There is no clock in a build: without it the files name none. */
  date?: string;
  /** Folder of the release before this one: brings `delta.json` and `CHANGELOG.md`, and checks what it promised. */
  previous?: string;
  /** Called after every report, with the number done. */
  onProgress?: (done: number) => void;
}

export interface ReleaseSummary {
  reports: number;
  statistics: Statistics;
  /** What changed since the release before; null where none was named. */
  delta: Delta | null;
}

/**
 * Builds the release files from a folder of records or an NDJSON file; `agencies.tsv` is looked for beside it. Same records,
 * same version: same bytes. Throws InvalidRecord for a record that the schema rejects, and ReleaseRefused where
 * the release would break what the one before promised.
 */
export async function buildRelease(
  records: string,
  out: string,
  options: ReleaseOptions,
): Promise<ReleaseSummary> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const beside = await readBeside(records);
  const { sinks, formats } = await openWriters(out, beside.agencies.values(), writing(options));
  const { statistics, live } = await feed(records, sinks, namedIn(beside.redirects), options);
  for (const sink of sinks) await sink.close();
  for (const format of formats) await format.close();
  const broken = redirectFaults(beside.redirects, live);
  if (broken.length > 0) throw new ReleaseRefused(broken);
  await writeJson(join(out, 'statistics.json'), statistics);
  await takeAlong(records, out);
  const delta = options.previous ? await continueFrom(options.previous, out, beside, options) : null;
  await describe(out, statistics, options);
  return { reports: statistics.reports, statistics, delta };
}

/** A release is compared with the one before by its lines, so it has them whatever was chosen. */
const writing = ({ previous, formats, ...rest }: ReleaseOptions): WriterOptions => ({
  ...rest,
  ...(formats && { formats: previous ? [...formats, 'ndjson'] : formats }),
});

/** Copies what is written by hand beside the records, so that a release alone can be compared and asked. */
async function takeAlong(records: string, out: string): Promise<void> {
  for (const name of tablesBeside) {
    const file = join(dirname(resolve(records)), name);
    if (existsSync(file)) await copyFile(file, join(out, name));
  }
}

/** Every id that the redirects speak of: of these alone it is kept whether a report has them. */
const namedIn = (redirects: Record<string, Redirect>): Set<string | null> =>
  new Set(Object.entries(redirects).flatMap(([id, { target }]) => [id, target]));

async function feed(
  records: string,
  sinks: Sink[],
  named: ReadonlySet<string | null>,
  { version, onProgress }: ReleaseOptions,
): Promise<{ statistics: Statistics; live: Set<string> }> {
  const counter = new StatisticsCounter(version);
  const live = new Set<string>();
  let done = 0;
  for await (const { path, report } of readRecords(records)) {
    const { diagnostics } = audit(report);
    for (const sink of sinks) await sink.add({ path, report, diagnostics });
    counter.add(report, diagnostics);
    if (report.id !== null && named.has(report.id)) live.add(report.id);
    done += 1;
    onProgress?.(done);
  }
  return { statistics: counter.result, live };
}

/** The files that tell of the others, and last the sums over all. */
async function describe(
  out: string,
  statistics: Statistics,
  { version, date }: ReleaseOptions,
): Promise<void> {
  const years = Object.keys(statistics.years).map(Number);
  const release: Release = {
    version,
    date: date ?? null,
    years: [Math.min(...years), Math.max(...years)],
    files: await filesOf(out),
  };
  await writeJson(join(out, 'datapackage.json'), dataPackage(release, allTables));
  await writeJson(join(out, 'dataset.jsonld'), schemaOrg(release));
  await writeJson(join(out, 'croissant.json'), croissant(release, allTables));
  await writeFile(join(out, 'CITATION.cff'), citation(release));
  await writeFile(join(out, 'README.md'), readme(release));
  const sums = (await filesOf(out)).map(({ sha256, path }) => `${sha256}  ${path}\n`);
  await writeFile(join(out, 'SHA256SUMS'), sums.join(''));
}
