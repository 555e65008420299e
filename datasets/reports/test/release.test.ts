import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { cells, type Report } from '@ogi-reports/schema';
import { parseCsv, readXlsx } from 'hucre';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../../scripts/tools.ts';
import { buildPackageData, buildRelease } from '../src/build/index.ts';
import { reportsFrom } from '../src/loader.ts';
import { builtRelease } from './fixture.ts';

let copy: Awaited<ReturnType<typeof builtRelease>>;
let out: string;
let text: typeof copy.text;

beforeAll(async () => {
  copy = await builtRelease({ version: '1.0.0' });
  ({ out, text } = copy);
});

afterAll(() => rm(copy.folder, { recursive: true, force: true }));

const table = (csv: string) => parseCsv(csv) as string[][];
const readCells = async (file: string) =>
  (await readXlsx(new Uint8Array(await readFile(file)))).sheets.flatMap(({ rows }) => rows.flat());
/** The figures of all reports as the npm package gives them. */
async function valuesOfPackage(): Promise<number[]> {
  const built = join(copy.folder, 'package');
  await buildPackageData(copy.records, built, { version: '1.0.0', redirects: {} });
  const values: number[] = [];
  for await (const report of reportsFrom(await import(pathToFileURL(join(built, 'catalog.js')).href), {}))
    for (const { value } of cells(report as Report))
      if (value !== null) values.push(typeof value === 'number' ? value : value.amount);
  return values;
}

const sums = 'sum(value) AS total, count(value) AS figures FROM';

describe('a release', () => {
  it('gives the same bytes for the same records', async () => {
    const again = join(copy.folder, 'again');
    await buildRelease(copy.records, again, { version: '1.0.0' });
    expect(await readFile(join(again, 'SHA256SUMS'), 'utf8')).toBe(await text('SHA256SUMS'));
  });

  it('holds every record as JSON, and as a line, plain and packed', async () => {
    const lines = (await text('reports.ndjson')).trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    const packed = gunzipSync(await readFile(join(out, 'reports.ndjson.gz'))).toString('utf8');
    expect(packed.trimEnd().split('\n')).toEqual(lines);
    const record = await readFile(copy.file('2019/620000/620421'), 'utf8');
    expect(await text('json/2019/620000/620421.json')).toBe(record);
  });

  it('answers alike from CSV, Parquet, SQLite and the package', async () => {
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (source: string) =>
      (await (await duck.runAndReadAll(`SELECT ${sums} ${source}`)).getRowObjectsJson())[0];
    const database = new sqlite.Database(join(out, 'ogi-reports.sqlite'), { readOnly: true });
    const fromSqlite = database.get(`SELECT ${sums} cells`) as { total: number; figures: number };
    database.close();
    for (const source of [`'${out}/parquet/cells.parquet'`, `read_csv('${out}/csv/cells.csv')`]) {
      const row = await ask(source);
      expect(Number(row?.figures)).toBe(fromSqlite.figures);
      expect(Number(row?.total)).toBeCloseTo(fromSqlite.total, 4);
    }
    const values = await valuesOfPackage();
    expect(values).toHaveLength(fromSqlite.figures);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(fromSqlite.total, 4);
  });

  it('tells a blank from a zero, and money in yuan', async () => {
    const rows = (await text('csv/cells.csv')).split('\n');
    const row = (report: string, cell: string) => rows.find((each) => each.startsWith(`${report},${cell},`));
    expect(row('620421/2019', 'proactiveDisclosure.procurement.amount')).toMatch(
      /43138,万元,431380000,reported$/,
    );
    expect(row('440222-tuiyijunrenshiwuju/2020', 'requests.received.naturalPerson')).toMatch(/,,件,,blank$/);
    expect(row('440222-tuiyijunrenshiwuju/2020', 'requests.received.total')).toMatch(
      /,false,0,件,,reported$/,
    );
    expect(row('440222-tuiyijunrenshiwuju/2020', 'reconsideration.total')).toBeUndefined();
  });

  it('finds agencies by any part of their name', () => {
    const database = new sqlite.Database(join(out, 'ogi-reports.sqlite'), { readOnly: true });
    const found = database.all("SELECT agency_id FROM agency_search WHERE names LIKE '%永隆%'");
    const years = database.all('SELECT year, reports FROM reports_by_year ORDER BY year');
    database.close();
    expect(found).toEqual([{ agency_id: '360733208' }]);
    expect(years).toContainEqual({ year: 2018, reports: 2 });
  });

  it('opens as a workbook with Chinese labels', async () => {
    const { sheets } = await readXlsx(new Uint8Array(await readFile(join(out, 'ogi-reports.xlsx'))));
    const sheet = sheets.find(({ name }) => name === '2014 统计表');
    expect(sheet?.rows[0]).toContain('六、举报投诉数量');
    expect(sheet?.rows[1]).toContain('complaints.total');
    expect(sheet?.rows).toHaveLength(4);
  });

  it('marks the files for spreadsheets as UTF-8', async () => {
    expect((await readFile(join(out, 'csv-excel/reports.csv'))).subarray(0, 3).toString('hex')).toBe(
      'efbbbf',
    );
    expect(await text('csv/reports.csv')).toMatch(/^report_id,/);
  });

  it('has one value per agency, year and measure in the panel', async () => {
    const [heading = [], ...rows] = table(await text('csv/panel.csv'));
    const at = (name: string) => heading.indexOf(name);
    const keys = rows.map((row) => [row[at('agency_id')], row[at('year')], row[at('measure')]].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const found = (agency: string, measure: string) =>
      rows.find((row) => row[at('agency_id')] === agency && row[at('measure')] === measure);
    const requests = found('620421', 'requestsReceived');
    expect(requests?.[at('value')]).toBe('8');
    expect([requests?.[at('basis')], requests?.[at('status')]]).toEqual(['table', 'reported']);
    expect(found('620421', 'requestsClosed')?.[at('finding_max_severity')]).toBe('error');
    expect(found('211021201', 'requestsReceived')?.[at('basis')]).toBe('prose');
  });

  it('says what would complete a series', async () => {
    const rows = table(await text('csv/wanted.csv'));
    const of = (agency: string) =>
      rows.filter(([id]) => id === agency).map(([, , year, reason]) => `${year} ${reason}`);
    expect(of('640181201')).toEqual(['2017 before', '2019 after']);
    expect(of('130104002')).toEqual(['2021 rest', '2020 before']);
  });

  it('carries what the audit found', async () => {
    const findings = (await text('diagnostics.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const sums = findings.filter(({ ruleId }) => ruleId === 'requests/printed-sum');
    expect(sums.map(({ report }) => report)).toEqual(['620421/2019', '620421/2019']);
    expect(JSON.parse(await text('statistics.json')).findings.bySeverity.error).toBe(2);
  });

  it.runIf(has('soffice'))(
    'opens in LibreOffice with its Chinese intact',
    () => {
      const profile = `-env:UserInstallation=file://${copy.folder}/profile`;
      // Comma, quotation mark and UTF-8, which its import dialogue proposes and its command line does not.
      const filter = '--infilter=CSV:44,34,UTF8';
      const opened = join(copy.folder, 'opened');
      const convert = ['--headless', profile, filter, '--convert-to', 'xlsx', '--outdir', opened];
      execFileSync('soffice', [...convert, join(out, 'csv-excel/agencies.csv')], { stdio: 'ignore' });
      return expect(readCells(join(copy.folder, 'opened/agencies.xlsx'))).resolves.toContain(
        '会昌县永隆乡人民政府',
      );
    },
    60_000,
  );

  it('names no moment and no machine', async () => {
    for (const name of await readdir(out, { recursive: true })) {
      if (!/\.(json|csv|cff|jsonld|md)$/.test(name)) continue;
      expect(await text(name), name).not.toContain(copy.folder);
    }
  });
});
