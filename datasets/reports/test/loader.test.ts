import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackageData, readRedirects } from '../src/build/index.ts';
import { enterRecord } from '../src/contribute/index.ts';
import { follow, loadFrom, partsOfId, ReportNotFound, reportsFrom } from '../src/loader.ts';
import { panelFrom } from '../src/panel.ts';
import type { DataSet, IndexEntry } from '../src/types.ts';
import { workingCopy } from './fixture.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const reason = { zh: '重复', en: 'a duplicate' };

let folder: string;
let data: DataSet;
let index: IndexEntry[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogi-data-'));
  index = await buildPackageData(at('records'), folder, {
    version: '9.9.9',
    redirects: {
      ...(await readRedirects(at('redirects.tsv'))),
      '620499/2019': { kind: 'moved', target: '620421/2019', reason, since: '9.0.0' },
      '620498/2019': { kind: 'withdrawn', target: null, reason, since: '9.1.0' },
    },
  });
  data = await import(pathToFileURL(join(folder, 'catalog.js')).href);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('names the latest edition of a restated report', async () => {
  const copy = await workingCopy();
  const report = JSON.parse(await readFile(copy.file('2019/620000/620421'), 'utf8'));
  await enterRecord(copy.folder, { ...report, title: '重新发布' }, 'restated');
  const out = join(copy.folder, 'data');
  await buildPackageData(copy.records, out, { version: '1.0.0', redirects: {} });
  const built: DataSet = await import(pathToFileURL(join(out, 'catalog.js')).href);
  expect(built.redirects['620421/2019@1']).toMatchObject({ kind: 'superseded', target: '620421/2019' });
  expect((await loadFrom(built, '620421/2019')).title).toBe('重新发布');
  expect((await loadFrom(built, '620421/2019@1')).title).toBe(report.title);
  await rm(copy.folder, { recursive: true, force: true });
});

describe('the loader', () => {
  it('loads every report of the index by its id', async () => {
    for (const { id, year, edition, coverage } of index)
      expect(await loadFrom(data, id)).toMatchObject({ id, year, edition, coverage });
  });

  it('goes through all reports once, in the order of the index', async () => {
    const ids: unknown[] = [];
    for await (const { id } of reportsFrom(data, {})) ids.push(id);
    expect(ids).toEqual(index.map(({ id }) => id));
  });

  it('narrows by year, province, form and edition', async () => {
    const ids = async (filter: Parameters<typeof reportsFrom>[1]) => {
      const found: unknown[] = [];
      for await (const { id } of reportsFrom(data, filter)) found.push(id);
      return found;
    };
    expect(await ids({ year: 2018, province: '64' })).toEqual(['640181201/2018']);
    expect(await ids({ year: 2018, province: '640000' })).toEqual(['640181201/2018']);
    expect(await ids({ form: '2019-trial' })).toContain('620421/2019');
    expect(await ids({ edition: 'narrative' })).toContain('211021201/2018');
    expect(await ids({ form: '2014-table' })).not.toContain('211021201/2018');
  });

  it('follows an id that moved, and says why one was withdrawn', async () => {
    expect((await loadFrom(data, '620499/2019')).id).toBe('620421/2019');
    expect(() => follow(data.redirects, '620498/2019')).toThrow(/withdrawn in dataset 9\.1\.0: a duplicate/);
  });

  it.each(['', 'constructor', '620421', '620421/1999', '990000/2019', '__proto__/2019', '620421/2019@7'])(
    'rejects the unknown id %j with a message',
    async (id) => {
      await expect(loadFrom(data, id)).rejects.toThrow(ReportNotFound);
    },
  );

  it('gives the panel, prose marked as prose', async () => {
    const entries = [];
    for await (const entry of panelFrom(data, { measure: 'requestsReceived' })) entries.push(entry);
    expect(entries.find(({ report }) => report === '620421/2019')).toMatchObject({
      value: 8,
      basis: 'table',
      unit: '件',
    });
    expect(entries.find(({ report }) => report === '211021201/2018')).toMatchObject({
      value: 0,
      basis: 'prose',
    });
    expect(entries.length).toBeGreaterThan(50);
  });

  it('takes ids apart', () => {
    expect(partsOfId('620421/2019')).toEqual({ agency: '620421', province: '620000', year: '2019' });
    expect(partsOfId('620421-linyeju/2020@1')?.agency).toBe('620421-linyeju');
    expect(partsOfId('000000-caizhengbu/2020')?.province).toBe('000000');
  });

  it('names every id in the union type', async () => {
    const types = await readFile(join(folder, 'ids.d.ts'), 'utf8');
    for (const { id } of index) expect(types).toContain(`  | '${id}'\n`.trimEnd());
  });
});

describe.runIf(existsSync(at('dist/contribute.d.ts')))('the built package', () => {
  const run = (flags: string[], code: string) =>
    execFileSync(process.execPath, [...flags, code], { cwd: at('.'), encoding: 'utf8' }).trim();

  it('works from CommonJS', () => {
    const code =
      'const d = require("@ogi-reports/dataset"); d.load("620421/2019").then((r) => console.log(r.id))';
    expect(run(['-e'], code)).toBe('620421/2019');
  });

  it('works from ESM, chunk by chunk', () => {
    const code =
      'import chunk from "@ogi-reports/dataset/records/2019/620000"; console.log(chunk["620421/2019"].year)';
    expect(run(['--input-type=module', '-e'], code)).toBe('2019');
  });
});
