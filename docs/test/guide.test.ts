import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBilingual } from '../src/build/bilingual.ts';
import { type CodeBlock, codeBlocks } from '../src/build/code-blocks.ts';
import { releaseFolder } from '../src/build/versions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const content = join(root, 'docs/content/guide');
const work = join(root, 'docs/.cache/guide');
const patience = 120_000;

beforeAll(() => {
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'ogi'), `#!/bin/sh\nexec node '${root}packages/cli/bin/ogi.mjs' "$@"\n`, {
    mode: 0o755,
  });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const works = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** Debian's python3-pandas belongs to Debian's Python, which another one may hide. */
const python = ['python3', '/usr/bin/python3'].find((path) => works(path, '-c', 'import pandas'));

/** How a block of each language is run, in a folder, to what it prints. */
const engines: Record<string, (code: string) => Promise<string> | string> = {
  ts: (code) => {
    const file = join(work, 'block.mts');
    writeFileSync(file, code);
    const words = [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      '--tsconfig',
      join(root, 'tsconfig.sources.json'),
      file,
    ];
    return execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  },
  sh: (code) =>
    execFileSync('bash', ['-c', code], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${work}:${dirname(process.execPath)}:${process.env.PATH}` },
    }),
  sql: async (code) => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`SET file_search_path = '${releaseFolder}'`);
    return JSON.stringify((await connection.runAndReadAll(code)).getRowsJson());
  },
  python: (code) => execFileSync(python ?? 'python3', ['-c', code], { cwd: releaseFolder, encoding: 'utf8' }),
  r: (code) => execFileSync('Rscript', ['-e', code], { cwd: releaseFolder, encoding: 'utf8' }),
};

/** Engines that a machine may lack; the guide says so of them. */
const there: Record<string, boolean> = {
  python: python !== undefined,
  r: works('Rscript', '--version'),
};

const blocks = readdirSync(content).flatMap((file) => {
  const { text } = readBilingual(readFileSync(join(content, file), 'utf8'));
  return codeBlocks(text.en).map((block, index) => ({ name: `${file}, block ${index + 1}`, block }));
});

describe('the code of the guide', () => {
  it('is the same in both languages', () => {
    for (const file of readdirSync(content)) {
      const { text } = readBilingual(readFileSync(join(content, file), 'utf8'));
      expect(codeBlocks(text.zh), file).toEqual(codeBlocks(text.en));
    }
  });

  for (const { name, block } of blocks)
    if (there[block.language] ?? true)
      it(`runs: ${name} (${block.language})`, { timeout: patience }, () => expectToRun(block));
});

async function expectToRun({ language, code, output }: CodeBlock): Promise<void> {
  const run = engines[language];
  if (!run) throw new Error(`Nothing here runs ${language}.`);
  const printed = await run(code);
  expect(printed.trim()).not.toBe('');
  if (output !== null) expect(printed).toBe(output);
}
