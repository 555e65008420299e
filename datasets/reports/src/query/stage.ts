import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '@ogi-reports/audit';
import type { Report } from '@ogi-reports/schema';
import type { AgencyEntry } from '../agencies/index.ts';
import { panelSink } from '../build/writers/panel-sink.ts';
import { parquetFormat } from '../build/writers/parquet.ts';
import { tableSink } from '../build/writers/table-sink.ts';
import { readReports } from '../diff/read-reports.ts';
import { readBeside } from '../records/beside.ts';

/** A folder of Parquet files to ask, and what to do when done with it. */
export interface Stage {
  folder: string;
  close(): Promise<void>;
}

/** What loaded reports don't say of themselves: the agencies over time, and the dataset's version. */
export interface Loaded {
  agencies?: Iterable<AgencyEntry>;
  version?: string;
}

/** The Parquet files of a release folder; for a folder of records, an NDJSON file or loaded reports, a copy. */
export async function stage(source: string | AsyncIterable<Report>, loaded: Loaded): Promise<Stage> {
  if (typeof source !== 'string') return copyOf(source, loaded);
  const inside = join(source, 'parquet');
  if (existsSync(inside)) return { folder: inside, close: async () => {} };
  const { agencies } = await readBeside(source);
  return copyOf(readReports(source), { agencies: agencies.values() });
}

async function copyOf(
  reports: AsyncIterable<Report>,
  { agencies = [], version = '' }: Loaded,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-query-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const formats = [parquetFormat(folder)];
    const sinks = [await tableSink(formats, agencies), await panelSink(formats, version)];
    for await (const report of reports) {
      const { diagnostics } = audit(report);
      for (const sink of sinks) await sink.add({ path: '', report, diagnostics });
    }
    for (const sink of sinks) await sink.close();
  } catch (error) {
    await close();
    throw error;
  }
  return { folder: join(folder, 'parquet'), close };
}
