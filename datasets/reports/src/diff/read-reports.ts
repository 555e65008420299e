import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@ogi-reports/schema';
import { valuesIn } from '../ndjson/index.ts';
import { readRecords } from '../records/read-records.ts';

/** A folder or file that holds no reports in any way that this project writes them. */
export class NoReports extends Error {
  constructor(
    readonly source: string,
    readonly text = {
      zh: `“${source}”里没有报告。请给出发布文件夹（含 reports.ndjson）、NDJSON 文件或记录文件夹。`,
      en: `"${source}" holds no reports. Name a release folder (with reports.ndjson), an NDJSON file or a folder of records.`,
    },
  ) {
    super(text.en);
    this.name = 'NoReports';
  }
}

/** The reports of a release folder, an NDJSON file or a folder of records, in the order of their paths. */
export async function* readReports(source: string): AsyncGenerator<Report> {
  const ndjson = await ndjsonOf(source);
  if (!ndjson) {
    for await (const { report } of readRecords(source)) yield report;
    return;
  }
  for await (const value of valuesIn(ndjson)) yield value as Report;
}

async function ndjsonOf(source: string): Promise<string | undefined> {
  if (!existsSync(source)) throw new NoReports(source);
  if ((await stat(source)).isFile()) return source;
  const inside = join(source, 'reports.ndjson');
  return existsSync(inside) ? inside : undefined;
}

/** The version that a release folder names, or null for anything else. */
export async function versionOf(source: string): Promise<string | null> {
  const file = join(source, 'datapackage.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(await readFile(file, 'utf8')) as { version?: string }).version ?? null;
}
