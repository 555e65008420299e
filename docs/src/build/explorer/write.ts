import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalogBuilder } from './catalog.ts';
import { chunkOf } from './chunk.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

/** A year with more reports than this is split by province. */
const mostReports = 2000;

/** Editions of a report that were restated later carry an @ in their id; the latest stands for the report. */
const isLatest = ({ report_id }: CsvRow): boolean => !report_id?.includes('@');

/**
 * Splits the release's `reports.csv` and `panel.csv` by year and province into files that a browser loads as it
 * needs them, and writes an index of them. Reads line by line: the panel may be far larger than memory.
 */
export async function writeExplorer(release: string, out: string, version: string): Promise<number> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const byYear = await latestReports(join(release, 'csv/reports.csv'));
  const fileOf = fileNames(byYear);
  const reports = groupBy([...byYear.values()].flat(), fileOf);
  const catalog = new CatalogBuilder(version);
  const write = async (file: string, panel: CsvRow[]) => {
    const rows = reports.get(file);
    if (!rows) return;
    reports.delete(file);
    const chunk = chunkOf(file, rows, panel);
    const text = JSON.stringify(chunk);
    await writeFile(join(out, `${file}.json`), text);
    catalog.add(chunk, Buffer.byteLength(text));
  };
  const count = [...reports.values()].reduce((sum, rows) => sum + rows.length, 0);
  for await (const [file, rows] of runs(join(release, 'csv/panel.csv'), fileOf)) await write(file, rows);
  for (const file of [...reports.keys()]) await write(file, []);
  await writeFile(join(out, 'catalog.json'), JSON.stringify(catalog.result));
  return count;
}

async function latestReports(path: string): Promise<Map<string, CsvRow[]>> {
  const rows: CsvRow[] = [];
  for await (const row of readCsv(path)) if (isLatest(row)) rows.push(row);
  return groupBy(rows, ({ year }) => year ?? '');
}

/** Which file a row of a table belongs to. */
const fileNames =
  (byYear: ReadonlyMap<string, CsvRow[]>) =>
  ({ year = '', province }: CsvRow): string =>
    (byYear.get(year)?.length ?? 0) > mostReports ? `${year}-${province}` : year;

function groupBy(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Runs of rows that belong to one file: the release is in the order of years and provinces. */
async function* runs(path: string, fileOf: (row: CsvRow) => string): AsyncGenerator<[string, CsvRow[]]> {
  let rows: CsvRow[] = [];
  for await (const row of readCsv(path)) {
    const [first] = rows;
    if (first && fileOf(first) !== fileOf(row)) {
      yield [fileOf(first), rows];
      rows = [];
    }
    rows.push(row);
  }
  const [first] = rows;
  if (first) yield [fileOf(first), rows];
}
