import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildRelease } from '../src/build/index.ts';
import { edit, packageFolder, workingCopy } from './fixture.ts';

const root = join(packageFolder, '../..');
const jingyuan = '2019/620000/620421';

/** A workspace of manifests and a few records, and the data release before. */
let copy: Awaited<ReturnType<typeof workingCopy>>;
let workspace: string;
let previous: string;
const at = (path: string) => join(workspace, path);

beforeEach(async () => {
  copy = await workingCopy();
  workspace = join(copy.folder, 'workspace');
  previous = join(copy.folder, 'previous');
  await buildRelease(copy.records, previous, { version: '0.1.0' });
  await mkdir(at('datasets/reports'), { recursive: true });
  await cp(copy.records, at('datasets/reports/records'), { recursive: true });
  for (const folder of await readdir(join(root, 'packages'))) {
    await mkdir(at(`packages/${folder}`), { recursive: true });
    await cp(join(root, `packages/${folder}/package.json`), at(`packages/${folder}/package.json`));
  }
  for (const file of [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'datasets/reports/package.json',
  ])
    await cp(join(root, file), at(file));
  await mkdir(at('.changeset'));
  await cp(join(root, '.changeset/config.json'), at('.changeset/config.json'));
});
afterEach(() => rm(copy.folder, { recursive: true, force: true }));

const run = (program: string, words: string[], env: Record<string, string> = {}) => {
  const result = spawnSync(program, words, {
    cwd: workspace,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status: result.status, said: result.stdout + result.stderr };
};
const raise = (...words: string[]) =>
  run(process.execPath, [join(root, 'scripts/release/version.mjs'), ...words]);
const versionOf = async (folder: string) =>
  JSON.parse(await readFile(at(`${folder}/package.json`), 'utf8')).version;

describe('raising the versions', { timeout: 60_000 }, () => {
  it('goes by what changed in the data, without a changeset by hand', async () => {
    const before = await versionOf('datasets/reports');
    expect(raise(previous).said).toMatch(/data: none/);
    expect(await versionOf('datasets/reports')).toBe(before);

    await rm(at('datasets/reports/records/2021/130000/130104002.json'));
    await edit(at(`datasets/reports/records/${jingyuan}.json`), (report) =>
      Object.assign(report, { title: '示例' }),
    );
    const { status, said } = raise(previous);
    expect(status, said).toBe(0);
    expect(said).toMatch(/data: minor/);
    expect(await versionOf('datasets/reports')).toBe(
      before.replace(
        /^(\d+)\.(\d+)\..*/,
        (_: string, major: string, minor: string) => `${major}.${Number(minor) + 1}.0`,
      ),
    );
    expect(await readFile(at('datasets/reports/CHANGELOG.md'), 'utf8')).toContain('1 changed');
    expect(await readdir(at('.changeset'))).toEqual(['config.json']);
  });

  it('takes a step of the tools for no more than that of the data', async () => {
    const [tools, data] = [await versionOf('packages/parser'), await versionOf('datasets/reports')];
    await writeFile(at('.changeset/tools.md'), '---\n"@ogi-reports/parser": minor\n---\n\nReads more.\n');
    const { status, said } = raise(previous);
    expect(status, said).toBe(0);
    expect(await versionOf('packages/parser')).not.toBe(tools);
    expect(await versionOf('datasets/reports')).toBe(data);
  });
});

describe('the release before', () => {
  const fetch = async (gh: string) => {
    await mkdir(at('bin'));
    await writeFile(at('bin/gh'), `#!/bin/sh\n${gh}\n`);
    await chmod(at('bin/gh'), 0o755);
    const PATH = `${at('bin')}${delimiter}${process.env.PATH}`;
    return run('bash', [join(root, 'scripts/release/previous.sh'), at('before')], { PATH });
  };

  it('is none at first', async () => {
    expect((await fetch('exit 0')).status).toBe(0);
    await expect(readdir(at('before'))).rejects.toThrow();
  });

  it('is fetched where there is one', async () => {
    const archive = join(copy.folder, 'archive.tar.gz');
    run('tar', ['czf', archive, '-C', previous, '.']);
    const gh = `if [ "$2" = list ]; then echo data-0.1.0; else cp ${archive} "$7"; fi`;
    const { status, said } = await fetch(gh);
    expect(status, said).toBe(0);
    expect(await readdir(at('before'))).toContain('reports.ndjson');
  });

  it('stops everything when it cannot be fetched', async () => {
    expect((await fetch('[ "$2" = list ] && echo data-0.1.0')).status).not.toBe(0);
    await rm(at('bin'), { recursive: true });
    expect((await fetch('exit 1')).status).not.toBe(0);
  });
});
