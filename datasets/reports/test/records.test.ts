import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatRecord, type Report } from '@ogi-reports/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameIn, readAgencies, writeAgencies } from '../src/agencies/index.ts';
import { readRedirects } from '../src/build/index.ts';
import { readRecords } from '../src/records/read-records.ts';
import { recordPath } from '../src/records/record-path.ts';
import { redirectFaults } from '../src/records/redirects.ts';
import { readTable } from '../src/tsv.ts';
import { packageFolder } from './fixture.ts';

const at = (name: string) => join(packageFolder, name);
const text = (name: string) => readFile(at(name), 'utf8');

let files: { path: string; text: string; report: Report }[];
beforeAll(async () => {
  files = [];
  for await (const file of readRecords(at('records'))) files.push(file);
});

describe('the records', () => {
  it('are many, from most provinces and all years since 2008', () => {
    const provinces = new Set(files.map(({ report }) => report.agency.id?.slice(0, 2)));
    const years = files.map(({ report }) => report.year ?? 0);
    expect(files.length).toBeGreaterThanOrEqual(190);
    expect(provinces.size).toBeGreaterThanOrEqual(25);
    expect([Math.min(...years), Math.max(...years)]).toEqual([2008, 2025]);
  });

  it('stand where their id says, laid out like the form', () => {
    for (const { path, text: written, report } of files) {
      expect(path).toBe(recordPath(report));
      expect(report.id?.replace(/@\d+$/, '')).toBe(`${report.agency.id}/${report.year}`);
      expect(written, path).toBe(formatRecord(report));
    }
  });

  it('name a source each, and why it has no hash or date', () => {
    for (const { path, report } of files) {
      expect(report.sources.length, path).toBeGreaterThan(0);
      for (const { url, file, sha256, retrievedOn, missing } of report.sources) {
        expect(url ?? file, path).not.toBeNull();
        expect(sha256 ?? missing?.sha256, path).toBeDefined();
        expect(retrievedOn ?? missing?.retrievedOn, path).toBeDefined();
      }
    }
  });

  it('hold figures only: no sentence of a report', () => {
    for (const { path, report } of files) {
      const words = [...report.claims.map(({ subject }) => subject), ...report.transcription.notes];
      for (const each of words) expect(each ?? '', path).not.toMatch(/[\u4e00-\u9fff，]{13,}|。/);
      for (const { raw } of Object.values(report.cells)) expect((raw ?? '').length, path).toBeLessThan(20);
    }
  });

  it('never take what was not seen for blank or zero', () => {
    for (const { path, report } of files) {
      const unseen = Object.entries(report.coverage).filter(([, reading]) =>
        /not-seen|lost|none/.test(reading),
      );
      for (const [table] of unseen) {
        const written = JSON.stringify((report.tables as Record<string, unknown>)[table] ?? {});
        expect(written, path).not.toMatch(/:\d/);
        expect(Object.keys(report.cells).filter((address) => address.startsWith(`${table}.`))).toEqual([]);
      }
    }
  });
});

describe('the agencies', () => {
  it('are those of the records, with the name and code of each year', async () => {
    const agencies = readAgencies(await text('agencies.tsv'));
    const used = new Set<string>();
    for (const { report } of files) {
      const { id, name, code, codeYear, kind, level } = report.agency;
      const entry = agencies.get(id ?? '');
      used.add(id ?? '');
      expect(entry && nameIn(entry, report.year ?? 0), id ?? '').toBe(name);
      expect(entry).toMatchObject({ kind, level });
      if (code) expect(entry?.codes).toContainEqual(expect.objectContaining({ code }));
      if (code) expect(entry?.codes.some(({ year }) => year <= (codeYear ?? 0))).toBe(true);
    }
    expect([...agencies.keys()].sort()).toEqual([...used].sort());
    expect(writeAgencies(agencies.values())).toBe(await text('agencies.tsv'));
  });

  it('say which line is wrong', async () => {
    const lines = (await text('agencies.tsv')).split('\n');
    expect(() => readAgencies([...lines.slice(0, 3), lines[2]].join('\n'))).toThrow(/line 4 .*stands twice/);
    expect(() => readAgencies(`${lines[0]}\nABC\tx\ty\t2020 z\t\t\t`)).toThrow(/line 2 \(ABC\): the id/);
    expect(() => readAgencies(`${lines[0]}\n110000\tx\ty\tz\t\t\t`)).toThrow(/names must read/);
  });
});

it('redirects lead to live reports', async () => {
  const live = new Set(files.map(({ report }) => report.id ?? ''));
  expect(redirectFaults(await readRedirects(at('redirects.tsv')), live)).toEqual([]);
});

it('the import report accounts for every transcription', async () => {
  const rows = readTable(await text('import-report.tsv'));
  expect(rows).toHaveLength(265);
  const ids = new Set(files.map(({ report }) => report.id));
  for (const { outcome, report, reason } of rows)
    if (outcome === 'left out') expect(reason).toBeTruthy();
    else expect(ids).toContain(report);
});
