import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

  it('has fixes that become suggestions', () => {
    const patch = [
      'diff --git a/x.json b/x.json',
      '--- a/x.json',
      '+++ b/x.json',
      '@@ -3,2 +3 @@',
      '-  "a": 1,',
      '-"b": 2',
      '+  "a": 1, "b": 2',
      '@@ -9,0 +8 @@',
      '+new line',
      '',
    ].join('\n');
    expect(suggestionsOf(patch)).toEqual([
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

describe('scripts of the workflows', () => {
  it('write and post a review', async () => {
    const out = join(copy.folder, 'review');
    await writeFile(join(copy.folder, 'fixes.patch'), '');
    run('review.ts', [copy.records, copy.records, join(copy.folder, 'fixes.patch'), out]);
    const posted = run('post-review.ts', ['owner/name', '7', 'a'.repeat(40), out, '--dry-run']);
    expect(posted).toContain('"method":"POST","path":"repos/owner/name/issues/7/comments"');
    expect(() => run('post-review.ts', ['owner/name', '7; rm', 'a'.repeat(40), out])).toThrow();
  });

  it('turn an issue into a record, or an answer', async () => {
    const event = join(copy.folder, 'event.json');
    const answer = async (body: string, label: string) => {
      await writeFile(event, JSON.stringify({ issue: { body, labels: [{ name: label }] } }));
      const out = join(copy.folder, 'issue');
      await rm(out, { recursive: true, force: true });
      await mkdir(out);
      run('issue.ts', [event, copy.folder, out]);
      return {
        text: await readFile(join(out, 'answer.md'), 'utf8'),
        changed: existsSync(join(out, 'changed.txt')),
      };
    };
    expect(await answer('', 'report')).toMatchObject({
      changed: false,
      text: expect.stringMatching(/请选择表格格式/),
    });
    const correction =
      '### 报告编号 / Report\n\n620421/2019\n\n### 单元格 / Cell\n\nrequests.outcomes.all.total\n\n' +
      '### 页面上的内容 / What stands on the page\n\n8\n\n### 说明 / Why\n\n误\n';
    expect(await answer(correction, 'correction')).toMatchObject({ changed: true });
  });

  it('stop a contribution of data that touches more', () => {
    expect(() => run('guard.ts', [], 'datasets/reports/agencies.tsv\npackage.json\n')).toThrow(
      /package\.json/,
    );
    expect(run('guard.ts', [], 'datasets/reports/agencies.tsv\n')).toBe('');
  });
});
