import type { AgencyEntry } from '../../agencies/table.ts';
import { csvFormat } from './csv.ts';
import { diagnosticSink } from './diagnostics.ts';
import { jsonSink } from './json.ts';
import { ndjsonSink } from './ndjson.ts';
import { panelSink } from './panel-sink.ts';
import { parquetFormat } from './parquet.ts';
import { parquetByYear } from './parquet-by-year.ts';
import type { TableFormat } from './row-file.ts';
import type { Sink } from './sink.ts';
import { sqliteFormat } from './sqlite.ts';
import { tableSink } from './table-sink.ts';
import { xlsxFormat } from './xlsx.ts';

/** The kinds of files that a release may hold beside its descriptions. */
export const releaseFormats = ['json', 'ndjson', 'csv', 'parquet', 'sqlite', 'xlsx'] as const;
export type ReleaseFormat = (typeof releaseFormats)[number];

export interface WriterOptions {
  /** Version of the dataset, as the files name it. */
  version: string;
  /** Which kinds of files to write; all without. */
  formats?: readonly ReleaseFormat[];
  /** Lays Parquet out by year, for datasets of a country's size: engines then open only the years that they need. */
  partition?: 'year';
}

/** All that takes reports, in the formats that are wanted. */
export async function openWriters(
  out: string,
  agencies: Iterable<AgencyEntry>,
  { version, formats: wanted = releaseFormats, partition }: WriterOptions,
): Promise<{ sinks: Sink[]; formats: TableFormat[] }> {
  const only = <Writer>(format: ReleaseFormat, ...writers: (() => Writer)[]): Writer[] =>
    wanted.includes(format) ? writers.map((open) => open()) : [];
  const formats: TableFormat[] = [
    ...only(
      'csv',
      () => csvFormat(out),
      () => csvFormat(out, { bom: true }),
    ),
    ...only('parquet', () => (partition ? parquetByYear(out) : parquetFormat(out))),
    ...only('sqlite', () => sqliteFormat(out)),
    ...only('xlsx', () => xlsxFormat(out, version)),
  ];
  const files = await Promise.all([
    ...only('json', async () => jsonSink(out)),
    ...only('ndjson', () => ndjsonSink(out)),
    diagnosticSink(out),
  ]);
  // One after the other: a database keeps its tables in the order in which they were opened.
  const tables = await tableSink(formats, agencies);
  const panel = await panelSink(formats, version);
  return { sinks: [...files, tables, panel], formats };
}
