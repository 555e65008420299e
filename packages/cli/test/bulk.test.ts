import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../../scripts/tools.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ogi = join(root, 'packages/cli/bin/ogi.mjs');
const examples = ['daxi-2021', 'yonglong-2019', 'jingyuan-2019', 'baitugang-2018', 'xiadahe-2018'];

let folder = '';
let documents = '';
let records = '';

/** Copies of the examples, with a file in every tenth place that nobody can read. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-bulk-'));
  documents = join(folder, 'documents');
  mkdirSync(documents);
  for (let number = 100; number < 160; number++) {
    const target = join(documents, `${number}.txt`);
    if (number % 10 === 9) writeFileSync(target, 'not a report');
    else copyFileSync(join(root, `examples/${examples[number % 5]}.txt`), target);
  }
  const parsed = run(['parse', documents, '--as', 'ndjson', '--jobs', '1']).stdout;
  records = lines(parsed)
    .filter((line) => !('error' in JSON.parse(line)))
    .map((line) => `${JSON.stringify(JSON.parse(line).report)}\n`)
    .join('');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ogi, ...words, '--lang', 'en'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, code: status };
}

const lines = (text: string) => text.split('\n').filter(Boolean);

/** Each of these starts several processes. */
const patience = 120_000;

describe('a bulk run', { timeout: patience }, () => {
  it('gives the same lines on several threads, in the order of the inputs, whatever cannot be read', () => {
    const alone = run(['parse', documents, '--as', 'ndjson', '--jobs', '1']);
    const several = run(['parse', documents, '--as', 'ndjson', '--jobs', '3']);
    expect(several.stdout).toBe(alone.stdout);
    expect([alone.code, several.code]).toEqual([1, 1]);
    const results = lines(alone.stdout).map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual([...results.map(({ file }) => file)].sort());
    expect(results.filter(({ error }) => error)).toHaveLength(6);
    expect(results).toHaveLength(60);
  });

  it('killed at any moment ten times and resumed gives the bytes of an undisturbed run', async () => {
    const whole = join(folder, 'whole.ndjson');
    const broken = join(folder, 'broken.ndjson');
    const took = performance.now();
    expect(run(['parse', documents, '--output', whole, '--jobs', '2']).code).toBe(1);
    const time = performance.now() - took;
    for (let kill = 0; kill < 10; kill++)
      await killed(['parse', documents, '--output', broken, '--jobs', '2', '--resume'], time * Math.random());
    expect(run(['parse', documents, '--output', broken, '--jobs', '2', '--resume']).code).toBe(1);
    expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  it('goes on where half a line and half a journal entry were written', () => {
    const output = join(folder, 'torn.ndjson');
    run(['parse', documents, '--output', output, '--jobs', '1']);
    const whole = readFileSync(output);
    const journal = readFileSync(`${output}.journal`, 'utf8').split('\n');
    const { bytes } = JSON.parse(journal[20] as string);
    writeFileSync(output, whole.subarray(0, bytes + 77));
    writeFileSync(`${output}.journal`, `${journal.slice(0, 21).join('\n')}\n{"pieces":2`);
    expect(run(['parse', documents, '--output', output, '--jobs', '2', '--resume']).code).toBe(1);
    expect(readFileSync(output).equals(whole)).toBe(true);
  });

  it('resuming a run that is through does nothing, and another run is refused', () => {
    const output = join(folder, 'through.ndjson');
    const words = ['parse', documents, '--output', output, '--jobs', '1', '--resume'];
    run(words);
    const before = readFileSync(output);
    expect(run(words).code).toBe(1);
    expect(readFileSync(output).equals(before)).toBe(true);
    const other = run(['convert', '--to', '2021', documents, '--output', output, '--resume']);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('belongs to another run');
  });

  it('reads files of many records in stretches, every line once', () => {
    const file = join(folder, 'records.ndjson');
    writeFileSync(file, records.repeat(14));
    const { stdout, code } = run(['convert', '--to', '2021', file, '--as', 'ndjson', '--jobs', '2']);
    const names = lines(stdout).map((line) => JSON.parse(line).file);
    expect(names).toHaveLength(lines(records).length * 14);
    expect(new Set(names).size).toBe(names.length);
    expect(code).toBe(1);
  });
});

describe('a filter', () => {
  it('writes one line for each line, an error record for one that cannot be read', () => {
    const [first, second] = lines(records);
    const { stdout, code } = run(['audit', '-', '--lines'], `${first}\nnonsense\n{}\n${second}\n`);
    const results = lines(stdout).map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual(['-:1', '-:2', '-:3', '-:4']);
    expect(results.map(({ error }) => error?.code)).toEqual([
      undefined,
      'not-json',
      'not-a-record',
      undefined,
    ]);
    expect(code).toBe(1);
  });

  it('reads documents as texts, as bytes and by name', () => {
    const text = readFileSync(join(root, 'examples/daxi-2021.txt'), 'utf8');
    const given = [
      text,
      { file: 'a', text },
      { base64: Buffer.from(text).toString('base64') },
      { file: join(documents, '100.txt') },
    ];
    const { stdout, code } = run(
      ['parse', '-', '--lines'],
      given.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    const results = lines(stdout).map((line) => JSON.parse(line));
    expect(results.map(({ report }) => report.edition)).toEqual(Array(4).fill('2019-trial'));
    expect(code).toBe(0);
  });

  it('ends with 2 where no line could be read, with 0 where there is none', () => {
    expect(run(['audit', '-', '--lines'], 'x\ny\n').code).toBe(2);
    expect(run(['audit', '-', '--lines'], '').code).toBe(0);
  });
});

describe.runIf(has('parallel'))('under GNU parallel', { timeout: patience }, () => {
  it('loses nothing where one of its workers dies', () => {
    const marker = join(folder, 'died');
    const worker = join(folder, 'worker.sh');
    const command = `"${process.execPath}" "${ogi}" audit - --lines`;
    // The first worker to come this far dies in the middle of its lines.
    writeFileSync(
      worker,
      `#!/bin/sh\nif mkdir "${marker}" 2>/dev/null; then head -n 2 | ${command}; kill -9 $$; fi\nexec ${command}\n`,
    );
    const words = ['--pipe', '-N', '9', '-k', '-j', '2', '--retries', '3', `sh ${worker}`];
    const { stdout } = spawnSync('parallel', words, { input: records, encoding: 'utf8', maxBuffer: 1 << 28 });
    const alone = run(['audit', '-', '--lines'], records).stdout;
    const unnamed = (output: string) => lines(output).map((line) => ({ ...JSON.parse(line), file: '' }));
    expect(unnamed(stdout)).toEqual(unnamed(alone));
  });
});

/** Starts the command and kills it with -9 after some milliseconds. */
function killed(words: readonly string[], after: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [ogi, ...words], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', () => {
      clearTimeout(timer);
      done();
    });
  });
}
