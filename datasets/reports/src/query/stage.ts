import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '@ogi-reports/audit';
import type { Report } from '@ogi-reports/schema';
import { readBeside } from '../build/beside.ts';
import { panelSink } from '../build/writers/panel-sink.ts';
import { parquetFormat } from '../build/writers/parquet.ts';
import { tableSink } from '../build/writers/table-sink.ts';
import { readReports } from '../diff/read-reports.ts';

/** A folder of Parquet files to ask, and what to do when done with it. */
export interface Stage {
  folder: string;
  close(): Promise<void>;
}

/** The Parquet files of a release folder; for a folder of records, an NDJSON file or loaded reports, a copy. */
export async function stage(source: string | AsyncIterable<Report>): Promise<Stage> {
  if (typeof source !== 'string') return copyOf(source, new Map());
  const inside = join(source, 'parquet');
  if (existsSync(inside)) return { folder: inside, close: async () => {} };
  return copyOf(readReports(source), (await readBeside(source)).agencies);
}

type Agencies = Awaited<ReturnType<typeof readBeside>>['agencies'];

async function copyOf(reports: AsyncIterable<Report>, agencies: Agencies): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-query-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const formats = [parquetFormat(folder)];
    const sinks = [await tableSink(formats, agencies.values()), await panelSink(formats, '')];
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
