import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../src/build/index.ts';
import { readReports } from '../src/diff/index.ts';
import { answerToCsv, namedQueries, openQuery, type Query } from '../src/query/index.ts';
import { workingCopy } from './fixture.ts';

let copy: Awaited<ReturnType<typeof workingCopy>>;
let release: string;
let query: Query;

beforeAll(async () => {
  copy = await workingCopy();
  release = join(copy.folder, 'release');
  await buildRelease(copy.records, release, { version: '1.0.0' });
  query = await openQuery(release);
});
afterAll(async () => {
  await query.close();
  await rm(copy.folder, { recursive: true, force: true });
});

const requests =
  "SELECT report_id, value FROM figures WHERE cell = 'requests.received.total' AND value > 0 ORDER BY report_id";

describe('asking', () => {
  it('gives the same answer from a release, its NDJSON, the records and loaded reports', async () => {
    const sources = [join(release, 'reports.ndjson'), copy.records, readReports(copy.records)];
    const expected = await query.ask(requests);
    expect(expected.rows).toEqual([
      ['620421/2019', 8],
      ['640181201/2018', 1],
    ]);
    for (const source of sources) {
      const other = await openQuery(source);
      expect(await other.ask(requests)).toEqual(expected);
      await other.close();
    }
  });

  it.each(namedQueries.map(({ name, sql }) => [name, sql] as const))(
    'answers the named question %s',
    async (_, sql) => {
      const { columns, rows } = await query.ask(sql);
      expect(columns.length).toBeGreaterThan(1);
      expect(rows.length).toBeGreaterThanOrEqual(_ === 'series' ? 0 : 1);
    },
  );

  it('prints days, whole numbers and lists as plain values', async () => {
    const sql = "SELECT published_on, year, [1, 2] AS list FROM reports WHERE report_id = '350803211/2021'";
    expect((await query.ask(sql)).rows).toEqual([['2021-12-31', 2021, '[1,2]']]);
    expect(answerToCsv(await query.ask("SELECT 1 AS a, NULL AS b, 'x,y' AS c"))).toBe('a,b,c\n1,,"x,y"\n');
  });

  it.each([
    'DROP VIEW reports',
    'CREATE TABLE x (y INT)',
    "COPY reports TO 'x.csv'",
    "ATTACH 'x.db'",
    'SELECT 1; SELECT 2',
    '',
    'SET enable_external_access = true',
    "EXPLAIN ANALYZE COPY (SELECT 1) TO 'x.csv'",
    "EXPLAIN COPY (SELECT 1) TO 'x.csv'",
    "EXPORT DATABASE 'x'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'INSERT INTO reports VALUES (1)',
    'CALL pragma_version()',
  ])('refuses to do more than read: %s', async (sql) => {
    await expect(query.ask(sql)).rejects.toThrow(/only read|Permission|Catalog/);
  });

  it('writes nothing into its own source either', async () => {
    const file = join(release, 'parquet', 'x.csv');
    for (const copy of [`COPY (SELECT 1) TO '${file}'`, `EXPLAIN (ANALYZE) COPY (SELECT 1) TO '${file}'`])
      await expect(query.ask(copy)).rejects.toThrow(/only read|wrong/);
    expect(existsSync(file)).toBe(false);
    expect((await query.ask('EXPLAIN ANALYZE SELECT * FROM reports')).rows.length).toBeGreaterThan(0);
  });

  it.each([
    "SELECT * FROM read_csv('/etc/hostname')",
    "SELECT * FROM '/etc/hostname'",
    "SELECT * FROM read_text('package.json')",
    "SELECT * FROM read_csv('https://example.com/x.csv')",
    "SELECT * FROM glob('/*')",
  ])('reads nothing outside its source: %s', async (sql) => {
    await expect(query.ask(sql)).rejects.toThrow(/wrong/);
  });

  it('climbs out of its source no more than it walks', async () => {
    const outside = join(release, 'parquet', '..', 'README.md');
    await expect(query.ask(`SELECT * FROM read_text('${release}/parquet/../README.md')`)).rejects.toThrow();
    expect(existsSync(outside)).toBe(true);
  });

  it('names the tables when a question is wrong', async () => {
    const error = await query.ask('SELECT * FROM rapports').catch((caught) => caught);
    expect(error.text.zh).toMatch(/可用的表：.*reports/);
    expect(error.text.en).toMatch(/Tables: .*figures/);
  });
});
