import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueForms } from '../scripts/issue-forms.ts';
import { marker, reviewSummary, strangePaths, suggestionsOf } from '../src/review/index.ts';
import { edit, packageFolder, workingCopy } from './fixture.ts';

const root = join(packageFolder, '../..');
const workflows = await readdir(join(root, '.github/workflows'));
const tsx = join(root, 'node_modules/.bin/tsx');
const sources = join(root, 'tsconfig.sources.json');
const run = (script: string, args: string[], input = '') =>
  execFileSync(tsx, ['--tsconfig', sources, join(packageFolder, 'scripts/ci', script), ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

let copy: Awaited<ReturnType<typeof workingCopy>>;
beforeEach(async () => {
  copy = await workingCopy();
});
afterEach(() => rm(copy.folder, { recursive: true, force: true }));

describe('workflow files', () => {
  it('keep to the schema of GitHub', async () => {
    const paths = workflows.map((name) => join(root, '.github/workflows', name));
    expect(run('check-workflows.ts', paths)).toBe('');
    const spoiled = join(copy.folder, 'spoiled.yml');
    await writeFile(spoiled, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n');
    expect(() => run('check-workflows.ts', [spoiled])).toThrow(/stepz/);
  });

  it.each(workflows)('%s never puts words of others into a shell', async (name) => {
    const content = await readFile(join(root, '.github/workflows', name), 'utf8');
    const shells = content.split(/^ +- /m).flatMap((step) => step.split(/run: /).slice(1));
    for (const shell of shells) expect(shell.split(/^ +(env|with|uses):/m)[0]).not.toMatch(/\$\{\{/);
  });

  it.each(workflows)('%s pins what it runs of others, and is given no more than it needs', async (name) => {
    const content = await readFile(join(root, '.github/workflows', name), 'utf8');
    for (const [, used = ''] of content.matchAll(/uses: (.+)/g))
      expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(content).toMatch(/^permissions:(?: \{\}|\n {2}contents: read\n)/m);
  });

  it('run only scripts that are there', async () => {
    for (const name of workflows) {
      const content = await readFile(join(root, '.github/workflows', name), 'utf8');
      for (const [path] of content.matchAll(
        /(?<=[ "])(?:datasets|scripts|packages)\/[\w/-]+\.(?:ts|sh|mjs)/g,
      ))
        expect(existsSync(join(root, path)), `${name}: ${path}`).toBe(true);
    }
  });

  it('that run the code of a pull request may only read', async () => {
    for (const name of workflows) {
      const content = await readFile(join(root, '.github/workflows', name), 'utf8');
      expect(content, name).not.toContain('pull_request_target');
      if (/^ {2}pull_request:/m.test(content)) expect(content, name).not.toMatch(/: write/);
    }
  });

  it('issue forms are those of the code', async () => {
    for (const [file, text] of Object.entries(issueForms))
      expect(
        await readFile(file, 'utf8'),
        'run: npx tsx datasets/reports/scripts/generate-issue-forms.ts',
      ).toBe(text);
  });
});

describe('what a pull request changes', () => {
  const head = () => join(copy.folder, 'head');
  beforeEach(() => cp(copy.records, head(), { recursive: true }));

  it('is told by report and cell, with findings new and gone', async () => {
    await edit(join(head(), '2019/620000/620421.json'), ({ tables }) => {
      const { outcomes } = (
        tables as { requests: { outcomes: { all: { naturalPerson: number; total: number } } } }
      ).requests;
      Object.assign(outcomes.all, { naturalPerson: 8, total: 8 });
    });
    const summary = await reviewSummary(copy.records, head());
    expect(summary.startsWith(marker)).toBe(true);
    expect(summary).toMatch(/\+0 · ~1 · -0 \(patch\)/);
    expect(summary).toMatch(/− `620421\/2019` \*\*error\*\*/);
    expect(summary).not.toMatch(/\+ `620421\/2019` \*\*error\*\*/);
    expect(summary).toContain('三（七） 总计 / 总计: 0 → 8');
  });

  it('may be a new report that contradicts itself: recorded, not refused', async () => {
    await rm(copy.file('2019/620000/620421'));
    const summary = await reviewSummary(copy.records, head());
    expect(summary).toMatch(/\+1 · ~0 · -0 \(minor\)/);
    expect(summary).toMatch(/\+ `620421\/2019` \*\*error\*\*/);
  });

  it('has fixes that become suggestions, where the pull request shows their lines', () => {
    const head = ['diff --git a/x.json b/x.json', '--- a/x.json', '+++ b/x.json'];
    const fixes = [
      '@@ -3,2 +3 @@',
      '-  "a": 1,',
      '-"b": 2',
      '+  "a": 1, "b": 2',
      '@@ -9,0 +8 @@',
      '+new line',
    ];
    const far = ['@@ -90 +89 @@', '-"c":1', '+"c": 1', ''];
    const shown = [...head, '@@ -1,2 +1,5 @@', ' {', '+  "a": 1,', ''];
    expect(suggestionsOf([...head, ...fixes, ...far].join('\n'), shown.join('\n'))).toEqual([
      { path: 'x.json', startLine: 3, line: 4, text: '  "a": 1, "b": 2' },
    ]);
  });

  it('touches data alone, or code alone', () => {
    const record = 'datasets/reports/records/2019/620000/620421.json';
    expect(strangePaths([record, 'datasets/reports/agencies.tsv'])).toEqual([]);
    expect(strangePaths([record, 'package.json'])).toEqual(['package.json']);
    expect(strangePaths(['packages/cli/src/main.ts'])).toEqual([]);
    expect(strangePaths([record, 'datasets/reports/records/../../../x.json'])).toHaveLength(1);
  });
});
