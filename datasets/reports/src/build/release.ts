import { mkdir, rm } from 'node:fs/promises';
import { readRecords } from '../records/read-records.ts';
import { cellRows, cellTable } from './tables/cells.ts';
import { openCsv } from './writers/csv.ts';
import { jsonSink } from './writers/json.ts';
import { ndjsonSink } from './writers/ndjson.ts';
import type { Sink } from './writers/sink.ts';

export interface ReleaseOptions {
  /** Version of the dataset; also what dates and names inside the files come from. */
  version: string;
  /** Called after every report, with the number done. */
  onProgress?: (done: number) => void;
}

export interface ReleaseSummary {
  reports: number;
}

/**
 * Builds the release files from a folder of records. Same records, same version: same bytes.
 * Throws InvalidRecord for a record that the schema rejects.
 */
export async function buildRelease(
  records: string,
  out: string,
  options: ReleaseOptions,
): Promise<ReleaseSummary> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const sinks = [jsonSink(out), await ndjsonSink(out), await tidySink(out)];
  let reports = 0;
  for await (const { path, report } of readRecords(records)) {
    for (const sink of sinks) await sink.add({ path, report, diagnostics: [] });
    options.onProgress?.(++reports);
  }
  for (const sink of sinks) await sink.close();
  return { reports };
}

async function tidySink(out: string): Promise<Sink> {
  const files = [await openCsv(out, cellTable), await openCsv(out, cellTable, { bom: true })];
  return {
    async add({ report }) {
      const rows = [...cellRows(report)];
      for (const file of files) await file.add(rows);
    },
    async close() {
      for (const file of files) await file.close();
    },
  };
}
