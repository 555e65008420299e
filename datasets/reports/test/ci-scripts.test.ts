import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edit, packageFolder, workingCopy } from './fixture.ts';

const root = join(packageFolder, '../..');
const patience = 120_000;
const jingyuan = '2019/620000/620421';

/** A repository with a few records, the scripts of the real one, and a `gh` that writes down what it is asked. */
let copy: Awaited<ReturnType<typeof workingCopy>>;
let repository: string;
const at = (path: string) => join(repository, path);
const record = (path: string) => at(`datasets/reports/records/${path}.json`);

beforeEach(async () => {
  copy = await workingCopy();
  repository = join(copy.folder, 'repository');
  await mkdir(at('datasets/reports'), { recursive: true });
  await cp(copy.records, at('datasets/reports/records'), { recursive: true });
  for (const name of ['agencies.tsv', 'redirects.tsv', 'corrections.tsv'])
    await cp(join(copy.folder, name), at(`datasets/reports/${name}`));
  for (const name of ['packages', 'node_modules', 'tsconfig.base.json', 'tsconfig.sources.json'])
    await symlink(join(root, name), at(name));
  for (const name of ['src', 'scripts', 'package.json'])
    await symlink(join(packageFolder, name), at(`datasets/reports/${name}`));
  await writeFile(
    at('.gitignore'),
    '/packages\n/node_modules\n/tsconfig*\n/datasets/reports/s*\n/datasets/reports/p*\n',
  );
  await stub('gh', 'echo "$@" >>"$CALLS"\n[ "$1 $2" != "pr view" ] || [ -n "$OPENED" ]');
  git('init', '--quiet', '--initial-branch=main');
  commit('the repository');
});
afterEach(() => rm(copy.folder, { recursive: true, force: true }));

async function stub(name: string, script: string): Promise<void> {
  await mkdir(join(copy.folder, 'bin'), { recursive: true });
  await writeFile(join(copy.folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(copy.folder, 'bin', name), 0o755);
}

const env = (more: Record<string, string> = {}) => ({
  ...process.env,
  PATH: `${join(copy.folder, 'bin')}${delimiter}${process.env.PATH}`,
  CALLS: join(copy.folder, 'calls'),
  ...more,
});
const git = (...words: string[]) => {
  const identity = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.org'];
  return execFileSync('git', [...identity, ...words], { cwd: repository, encoding: 'utf8', stdio: 'pipe' });
};
const commit = (message: string) => {
  git('add', '.');
  git('commit', '--quiet', '--message', message);
};

function script(name: string, words: string[], more: Record<string, string> = {}) {
  const path = join('datasets/reports/scripts/ci', name);
  const { status, stdout, stderr } = spawnSync('bash', [path, ...words], {
    cwd: repository,
    env: env(more),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('check-data.sh', { timeout: patience }, () => {
  const check = async (...words: string[]) => {
    const { status, said } = script('check-data.sh', ['HEAD^1', 'review', ...words]);
    const summary = await readFile(at('review/summary.md'), 'utf8');
    return {
      status,
      said,
      summary,
      suggestions: JSON.parse(await readFile(at('review/suggestions.json'), 'utf8')),
    };
  };

  it('passes a new report that contradicts itself, and says what it brings', async () => {
    await cp(record(jingyuan), join(copy.folder, 'kept.json'));
    await rm(record(jingyuan));
    commit('without it');
    await cp(join(copy.folder, 'kept.json'), record(jingyuan));
    commit('Add 620421/2019');
    const { status, said, summary, suggestions } = await check();
    expect(status, said).toBe(0);
    expect(summary).toMatch(/\+1 · ~0 · -0 \(minor\)/);
    expect(summary).toMatch(/\+ `620421\/2019` \*\*error\*\*/);
    expect(suggestions).toEqual([]);
    expect(git('status', '--short')).toBe('?? review/\n');
  });

  it('says file, line and remedy of a record that is not valid, and suggests the layout of one that is', async () => {
    await edit(record(jingyuan), (report) => Object.assign(report, { scope: 'town' }));
    const other = record('2018/210000/211021201');
    await writeFile(other, (await readFile(other, 'utf8')).replace('"year": 2018', '"year":   2018'));
    commit('spoiled');
    const { status, summary, suggestions } = await check();
    expect(status).toBe(1);
    expect(summary).toMatch(/620421\.json:\d+:\d+ {2}“scope”现为"town"，应为下列之一/);
    expect(summary).toMatch(/620421\.json:\d+:\d+ {2}"scope" is "town"; it must be one of/);
    expect(suggestions).toMatchObject([{ text: '  "year": 2018,' }]);
  });

  it('stops data that come with code, unless a member allows it', async () => {
    await edit(record(jingyuan), (report) => Object.assign(report, { title: '示例' }));
    await writeFile(at('tool.ts'), '');
    commit('data and code');
    const { status, said } = await check();
    expect(status).toBe(1);
    expect(said).toMatch(/tool\.ts: 数据贡献只改数据/);
    expect((await check('with-code')).status).toBe(0);
  });
});

describe('propose.sh', { timeout: patience }, () => {
  const field = (label: string, text: string) => `### ${label}\n\n${text}\n\n`;
  const report = (agency: string) =>
    field('网址 / Address', 'http://www.huichang.gov.cn/y.html') +
    field('机构全称 / Agency', agency) +
    field('报告年度 / Reporting year', '2023') +
    field('表格格式 / Form', '2021') +
    field('表四：复议诉讼 / Table four: disputes', '```text\n0 0 0 0 0\n1 0 0 0 1\n0 0 0 0 0\n```');
  const propose = async (body: string, more: Record<string, string> = {}) => {
    const event = join(copy.folder, 'event.json');
    await writeFile(event, JSON.stringify({ issue: { body } }));
    const result = script('propose.sh', [event, '7'], more);
    const calls = await readFile(join(copy.folder, 'calls'), 'utf8').catch(() => '');
    return { ...result, calls };
  };
  beforeEach(() => {
    execFileSync('git', ['init', '--quiet', '--bare', join(copy.folder, 'origin')]);
    git('remote', 'add', 'origin', join(copy.folder, 'origin'));
  });

  it('opens a pull request, and keeps it up to date when the issue is edited', async () => {
    const { status, said, calls } = await propose(report('会昌县永隆乡人民政府'));
    expect(status, said).toBe(0);
    expect(git('ls-remote', 'origin')).toContain('refs/heads/data/issue-7');
    expect(git('diff', '--name-only', 'main', 'HEAD')).toContain('records/2023/360000/360733208.json');
    expect(calls).toMatch(/^pr create --head data\/issue-7 .*--body-file/m);
    git('switch', '--quiet', 'main');
    expect((await propose(report('会昌县永隆乡人民政府'), { OPENED: 'yes' })).calls).toMatch(
      /^pr edit data\/issue-7/m,
    );
  });

  it('leaves a branch to whoever has worked on it', async () => {
    git('switch', '--quiet', '--create', 'data/issue-7');
    await writeFile(at('by-hand.txt'), '');
    commit('by hand');
    git('push', '--quiet', 'origin', 'data/issue-7');
    const before = git('ls-remote', 'origin');
    git('switch', '--quiet', 'main');
    expect((await propose(report('会昌县永隆乡人民政府'))).status).toBe(0);
    expect(git('ls-remote', 'origin')).toBe(before);
  });

  it('takes the words of an issue for words, whatever they look like', async () => {
    const words = `$(touch a) \`touch b\` '; touch c; ' "; touch d; " \${{ github.token }} @everyone`;
    await stub('gh', 'while [ $# -gt 0 ]; do [ "$1" = --body-file ] && cat "$2" >>"$CALLS"; shift; done');
    const { status, calls } = await propose(report(words));
    expect(status).toBe(0);
    expect(git('status', '--short')).toBe('');
    expect(calls).toMatch(/还差一点/);
    expect(calls).not.toContain('@everyone');
  });
});
