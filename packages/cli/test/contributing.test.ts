import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codebook, printedForm } from '@ogi-reports/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/program.ts';
import { recordedSession } from './support/session.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dataset = join(root, 'datasets/reports');

/** A copy of the repository as far as a contribution of data goes, after `npm start`. */
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogi-newcomer-'));
  await mkdir(at('datasets/reports'), { recursive: true });
  await cp(join(dataset, 'records'), at('datasets/reports/records'), { recursive: true });
  for (const name of ['agencies', 'redirects', 'corrections'])
    await cp(join(dataset, `${name}.tsv`), at(`datasets/reports/${name}.tsv`));
  await mkdir(at('bin'));
  await program('npx', `shift; exec "${process.execPath}" "${join(root, 'packages/cli/bin/ogi.mjs')}" "$@"`);
  await program('npm', '[ "$1" = start ]');
  git('init', '--quiet', '--initial-branch=main');
  await writeFile(at('.gitignore'), 'bin/\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'the repository');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, line: string): Promise<void> {
  await writeFile(at(`bin/${name}`), `#!/bin/sh\n${line}\n`);
  await chmod(at(`bin/${name}`), 0o755);
}

const identity = { GIT_AUTHOR_NAME: 'a newcomer', GIT_AUTHOR_EMAIL: 'newcomer@example.org' };
const committer = { GIT_COMMITTER_NAME: 'a newcomer', GIT_COMMITTER_EMAIL: 'newcomer@example.org' };
const env = () => ({
  ...process.env,
  ...identity,
  ...committer,
  PATH: `${at('bin')}${delimiter}${process.env.PATH}`,
  LANG: 'en_US.UTF-8',
});
const shell = (line: string) =>
  execFileSync('sh', ['-c', line], { cwd: folder, env: env(), encoding: 'utf8', stdio: 'pipe' });
const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, env: env(), encoding: 'utf8' });

/** The commands of a section of a guide, line by line as they stand there. */
async function commandsOf(guide: string, heading: RegExp): Promise<string[]> {
  const text = await readFile(join(dataset, guide), 'utf8');
  const section = text.split(/^## /m).find((part) => heading.test(part)) ?? '';
  const [steps = ''] = section.split(/^### /m);
  return [...steps.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
}

/** A page with the 2014 table of a township that is not in the data, every figure its place in the table. */
function page(): string {
  const rows = printedForm('2014-table').flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  let figure = 0;
  const cells = rows.map(({ labels, cells: [address] }) => {
    const unit = codebook('2014-table').find((entry) => entry.address === address)?.unit ?? '';
    if (address) figure += 1;
    return `<tr><td>${labels.join('')}</td><td>${unit}</td><td>${address ? figure : ''}</td></tr>`;
  });
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>石台县小河镇2016年政府信息公开年度报告</title>
<h1>石台县小河镇人民政府2016年政府信息公开年度报告</h1>
<h2>政府信息公开情况统计表</h2><p>（2016年度）</p>
<table><tr><th>指标名称</th><th>计量单位</th><th>统计数</th></tr>${cells.join('')}</table></html>`;
}

/** What the check of pull requests says of the paths that one touches. */
const guarded = (paths: string[]) =>
  execFileSync(
    join(root, 'node_modules/.bin/tsx'),
    ['--tsconfig', join(root, 'tsconfig.sources.json'), join(dataset, 'scripts/ci/guard.ts')],
    { input: paths.join('\n'), encoding: 'utf8' },
  );

describe('a newcomer who follows the guide word for word', { timeout: 120_000 }, () => {
  it('finds the same commands in both languages', async () => {
    expect(await commandsOf('CONTRIBUTING.zh-CN.md', /^使用工具/)).toEqual(
      await commandsOf('CONTRIBUTING.md', /^With the tools/),
    );
  });

  it('ends with a valid record and a green check', async () => {
    await writeFile(at('report.html'), page());
    const commands = await commandsOf('CONTRIBUTING.md', /^With the tools/);
    expect(commands.length).toBeGreaterThan(5);
    const said = commands.map((line) => shell(line));
    expect(said[1]).toMatch(/^datasets\/reports\/records\/2016\/340000\/\d+\.json\n/);
    expect(said[2]).toMatch(/ valid, 0 not valid\n$/);
    expect(said[3]).toBe('');
    const paths = git('diff', '--name-only', 'main', 'HEAD').trim().split('\n');
    expect(paths).toHaveLength(2);
    expect(guarded(paths)).toBe('');
    expect(git('status', '--short')).toBe('?? report.html\n');
    const record = JSON.parse(await readFile(at(paths.find((path) => path.endsWith('.json')) ?? ''), 'utf8'));
    expect(record.sources).toMatchObject([
      { url: 'https://www.example.gov.cn/report.html', file: 'report.html' },
    ]);
  });
});

describe('each of ten spoiled records gets a message with file, line, cell and remedy', () => {
  const path = 'datasets/reports/records/2019/620000/620421.json';
  const spoil = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  const total = /("received": )\{ "naturalPerson": (\d+)/;

  it.each([
    ['a missing comma', spoil('"year": 2019,', '"year": 2019'), /not JSON/, /Check the commas/],
    ['an unknown field', spoil('"year"', '"jahr": 1, "year"'), /no field "jahr"/, /remove it/],
    [
      'a figure in quotation marks',
      spoil(total, '$1{ "naturalPerson": "$2"'),
      /natural persons?"/,
      /without quotation marks/,
    ],
    ['a figure with a fraction', spoil(total, '$1{ "naturalPerson": 1.5'), /is 1\.5/, /a whole number/],
    ['a negative count', spoil(total, '$1{ "naturalPerson": -1'), /is -1/, /at least 0/],
    [
      'a null without a reason',
      spoil(total, '$1{ "naturalPerson": null'),
      /null without a reason/,
      /give "requests\.received\.naturalPerson" a status/,
    ],
    [
      'a year that is not that of the id',
      spoil('"year": 2019', '"year": 2018'),
      /does not fit/,
      /Mend the id/,
    ],
    [
      'a table not seen that holds figures',
      spoil('"requests": "read"', '"requests": "not-seen"'),
      /yet holds a figure/,
      /or the figure null/,
    ],
    [
      'a day that there is not',
      spoil(/"publishedOn": [^,]+/, '"publishedOn": "2020-02-30"'),
      /no day 2020-02-30/,
      /Mend it after the document/,
    ],
    [
      'a sentence of the report',
      spoil(
        '"cells": {}',
        '"cells": { "requests.received.total": { "status": "text", "raw": "本年度共收到依申请公开政府信息的申请若干件并全部按时办结" } }',
      ),
      /reads like a piece/,
      /cut it down/,
    ],
  ])('%s', async (_, edit, what, remedy) => {
    const good = await readFile(join(root, path), 'utf8');
    const spoiled = edit(good);
    expect(spoiled).not.toBe(good);
    await writeFile(at(path), spoiled);
    for (const language of ['en', 'zh'] as const) {
      const { session, written } = recordedSession(language);
      expect(await run(['validate', at(path)], session)).toBe(1);
      const lines = written.out.split('\n').filter((line) => line.includes(path));
      expect(lines[0]).toMatch(/620421\.json:\d+:\d+ /);
      if (language === 'zh') expect(written.out).toMatch(/[\u4e00-\u9fff].*[。]/);
      else expect(written.out.replaceAll('\n', ' ')).toMatch(new RegExp(`${what.source}.*${remedy.source}`));
    }
  });
});
