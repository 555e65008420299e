import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../src/build/index.ts';
import { openQuery, type QueryValue } from '../src/query/index.ts';
import { builtRelease } from './fixture.ts';

let copy: Awaited<ReturnType<typeof builtRelease>>;
let byYear: string;

beforeAll(async () => {
  copy = await builtRelease({ version: '1.0.0' });
  byYear = join(copy.folder, 'by-year');
  await buildRelease(join(copy.out, 'reports.ndjson'), byYear, {
    version: '1.0.0',
    formats: ['ndjson', 'parquet'],
    partition: 'year',
  });
});

afterAll(() => rm(copy.folder, { recursive: true, force: true }));

async function answers(source: string, ...questions: string[]): Promise<QueryValue[][][]> {
  const query = await openQuery(source);
  const rows: QueryValue[][][] = [];
  for (const sql of questions) rows.push((await query.ask(sql)).rows);
  await query.close();
  return rows;
}

describe('a release laid out by year, built from lines', () => {
  it('holds the same lines as the release it was built from', async () => {
    const [whole, lines] = [copy.out, byYear].map((folder) => join(folder, 'reports.ndjson'));
    expect(await readFile(lines as string, 'utf8')).toBe(await readFile(whole as string, 'utf8'));
  });

  it('writes the chosen formats alone', async () => {
    const names = await readdir(byYear);
    expect(names).toContain('reports.ndjson');
    for (const name of ['json', 'csv', 'ogi-reports.sqlite', 'ogi-reports.xlsx'])
      expect(existsSync(join(byYear, name)), name).toBe(false);
    expect((await readdir(join(byYear, 'parquet', 'cells'))).sort()).toEqual([
      'year=2018',
      'year=2019',
      'year=2020',
      'year=2021',
    ]);
  });

  it('answers as the release in one file', async () => {
    const questions = [
      'SELECT cell, count(value), sum(value) FROM cells GROUP BY ALL ORDER BY ALL',
      'SELECT year, count(*) FROM reports GROUP BY ALL ORDER BY ALL',
      'SELECT year, measure, value FROM panel ORDER BY ALL',
      'SELECT count(*) FROM agencies',
    ];
    expect(await answers(byYear, ...questions)).toEqual(await answers(copy.out, ...questions));
  });

  it('lets an engine open the files of the wanted years alone', async () => {
    const [plan] = await answers(
      byYear,
      "EXPLAIN SELECT sum(value) FROM cells WHERE year = 2019 AND cell <> ''",
    );
    expect(String(plan?.flat().at(-1))).toMatch(/Scanning Files:\s*1\/4/);
  });

  it('names the table of every file in its metadata', async () => {
    const { resources } = JSON.parse(await readFile(join(byYear, 'datapackage.json'), 'utf8'));
    const parts = resources.filter(({ path }: { path: string }) => path.includes('year='));
    expect(parts.length).toBeGreaterThan(4);
    for (const { schema } of parts) expect(schema.fields.length).toBeGreaterThan(3);
  });

  it('says which line is no record', async () => {
    const file = join(copy.folder, 'bad.ndjson');
    await writeFile(file, '{"schemaVersion":"1"}\n');
    const built = buildRelease(file, join(copy.folder, 'bad'), { version: '1.0.0' });
    await expect(built).rejects.toThrow(/bad\.ndjson:1: /);
  });
});
