import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildRelease, ReleaseRefused } from '../src/build/index.ts';
import { compare, NoReports, renderDelta, versionFault } from '../src/diff/index.ts';
import { edit, workingCopy } from './fixture.ts';

type Copy = Awaited<ReturnType<typeof workingCopy>>;
let first: Copy;
let next: Copy;
let previous: string;

beforeAll(async () => {
  first = await workingCopy();
  previous = join(first.folder, 'release');
  await buildRelease(first.records, previous, { version: '1.0.0' });
});
beforeEach(async () => {
  if (next) await rm(next.folder, { recursive: true, force: true });
  next = await workingCopy();
});
afterAll(async () => {
  for (const { folder } of [first, next]) await rm(folder, { recursive: true, force: true });
});

const release = (version: string) =>
  buildRelease(next.records, join(next.folder, 'release'), { version, date: '2026-01-31', previous });
const jingyuan = '2019/620000/620421';
const correct = () =>
  edit(next.file(jingyuan), ({ tables }) => {
    (tables as { requests: { outcomes: { all: { total: number } } } }).requests.outcomes.all.total = 8;
  });
const explain = (line: string) =>
  writeFile(join(next.folder, 'corrections.tsv'), `report\tcell\treason_zh\treason_en\n${line}\n`);

describe('comparing two versions', () => {
  it('finds nothing between a release and the records it was built from', async () => {
    const delta = await compare(previous, first.records);
    expect(delta).toMatchObject({ added: [], removed: [], changed: [], bump: 'none' });
    expect(renderDelta(delta)).toBe('1.0.0 (7 reports) → (7 reports): no difference\n');
  });

  it('lists a corrected figure by report and cell, as a patch', async () => {
    await correct();
    const delta = await compare(previous, next.records);
    expect(delta.changed).toEqual([
      {
        id: '620421/2019',
        changes: [{ kind: 'cell', at: 'requests.outcomes.all.total', change: 'corrected', from: 0, to: 8 }],
      },
    ]);
    expect(delta.bump).toBe('patch');
    expect(renderDelta(delta, { language: 'zh' })).toContain('三（七） 总计 / 总计: 0 → 8');
  });

  it('takes a new report for minor, and a new schema for major', async () => {
    await rm(first.file('2021/130000/130104002'));
    const older = await compare(first.records, next.records);
    expect(older).toMatchObject({ added: ['130104002/2021'], bump: 'minor' });
    await edit(next.file(jingyuan), (report) => Object.assign(report, { schemaVersion: '2' }));
    const lines = await readFile(join(previous, 'reports.ndjson'), 'utf8');
    const changed = join(next.folder, 'changed.ndjson');
    await writeFile(changed, lines.replaceAll('"schemaVersion":"1"', '"schemaVersion":"2"'));
    expect((await compare(previous, changed)).bump).toBe('major');
  });

  it('tells a restated report from a corrected one', async () => {
    const old = JSON.parse(await readFile(next.file(jingyuan), 'utf8'));
    await correct();
    await writeFile(next.file(`${jingyuan}@1`), JSON.stringify({ ...old, id: '620421/2019@1' }));
    const delta = await compare(previous, next.records);
    expect(delta.restated).toMatchObject([{ id: '620421/2019', earlier: '620421/2019@1' }]);
    expect([delta.added, delta.changed]).toEqual([[], []]);
  });

  it('says what is wrong with a source that holds no reports', async () => {
    await expect(compare(join(first.folder, 'nothing'), previous)).rejects.toThrow(NoReports);
  });
});

describe('a release after another', () => {
  it('lists every corrected figure with its reason, in both languages', async () => {
    await correct();
    await explain('620421/2019\trequests.outcomes.all.total\t录入有误\tmisread');
    const { delta } = await release('1.0.1');
    expect(delta?.bump).toBe('patch');
    const changelog = await readFile(join(next.folder, 'release/CHANGELOG.md'), 'utf8');
    expect(changelog).toContain('## 1.0.1 (2026-01-31)');
    expect(changelog).toContain('0 → 8 · 录入有误');
    expect(changelog).toContain('0 → 8 · misread');
  });

  it('stops at a version that is too low', async () => {
    await correct();
    await explain('620421/2019\t*\t录入有误\tmisread');
    await expect(release('1.0.0')).rejects.toThrow(/must be 1\.0\.1 at least/);
    expect(versionFault('1.0.0', '1.0.9', 'minor')?.en).toMatch(/1\.1\.0 at least/);
    expect(versionFault('1.0.0', '1.1.0', 'minor')).toBeUndefined();
  });

  it('stops at a correction without a reason', async () => {
    await correct();
    await expect(release('1.0.1')).rejects.toThrow(/say why in corrections\.tsv/);
  });

  it('stops when reports vanish, with the numbers', async () => {
    await rm(next.file(jingyuan));
    const refused = await release('1.1.0').catch((error) => error);
    expect(refused).toBeInstanceOf(ReleaseRefused);
    expect(refused.message).toMatch(/620421\/2019 is gone/);
    expect(refused.message).toMatch(/reports: 7 before, 6 now/);
  });

  it('lets an id go that leads to a live report, and no other', async () => {
    await rm(next.file(jingyuan));
    const line = (target: string) =>
      writeFile(
        join(next.folder, 'redirects.tsv'),
        `id\tkind\ttarget\tsince\treason_zh\treason_en\n620421/2019\tmoved\t${target}\t1.1.0\t合并\tmerged\n`,
      );
    await line('999999/2019');
    await expect(release('1.1.0')).rejects.toThrow(/no live report/);
    await line('360733208/2019');
    const { delta } = await release('1.1.0');
    expect(delta?.moved).toMatchObject([{ id: '620421/2019', target: '360733208/2019' }]);
  });

  it('stops when an agency id vanishes that nothing succeeds', async () => {
    const file = join(next.folder, 'agencies.tsv');
    const text = await readFile(file, 'utf8');
    const without = text.replace(/^000000-guojiatiyuzongju\t.*\n/m, '');
    await writeFile(file, without);
    await expect(release('1.1.0')).rejects.toThrow(/Agency 000000-guojiatiyuzongju is gone/);
    await writeFile(file, without.replace(/^(110000-.*\t)$/m, '$1000000-guojiatiyuzongju'));
    await expect(release('1.1.0')).resolves.toBeDefined();
  });

  it('stops when tables grow emptier', async () => {
    await edit(next.file(jingyuan), (report) => {
      const { outcomes } = (report.tables as { requests: { outcomes: { refused: object } } }).requests;
      for (const [reason, row] of Object.entries(outcomes.refused))
        for (const applicant of Object.keys(row)) {
          row[applicant] = null;
          report.cells[`requests.outcomes.refused.${reason}.${applicant}`] = { status: 'blank', raw: '' };
        }
    });
    await explain('620421/2019\t*\t原文为空\tblank on the page');
    await expect(release('1.0.1')).rejects.toThrow(/figures in reports that stay: \d+ before, \d+ now/);
  });
});
