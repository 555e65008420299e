import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from '../benchmark.ts';
import { folderOf } from '../inputs/folder.ts';
import { type Ratio, summary } from '../measure.ts';
import { size } from '../scale.ts';

const ogi = fileURLToPath(new URL('../../node_modules/ogi-reports/bin/ogi.mjs', import.meta.url));
const usage = fileURLToPath(new URL('../../dist/usage.js', import.meta.url));

interface Run {
  /** By the clock. */
  elapsed: number;
  /** Of all threads together. */
  seconds: number;
  megabytes: number;
}

/** One run of `ogi parse` over a folder. */
async function parsed(folder: string, jobs: number): Promise<Run> {
  const [output, report] = [join(folder, 'out.ndjson'), join(folder, 'usage.json')];
  const words = ['--import', usage, ogi, 'parse', folder, '--output', output, '--jobs', String(jobs)];
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_USAGE: report },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`ogi parse ended with ${code}`);
  const elapsed = (performance.now() - start) / 1000;
  const used = JSON.parse(readFileSync(report, 'utf8')) as Omit<Run, 'elapsed'>;
  for (const path of [output, `${output}.journal`, report]) rmSync(path);
  return { elapsed, ...used };
}

/** Runs over folders of these sizes, in turn, several times over. */
async function runs<Value>(
  counts: readonly number[],
  of: (folders: string[]) => Promise<Value>,
): Promise<Value[]> {
  const folders = await Promise.all(counts.map(folderOf));
  const values: Value[] = [];
  try {
    for (let round = 0; round < size.rounds; round++) values.push(await of(folders.map(({ path }) => path)));
  } finally {
    for (const folder of folders) folder.remove();
  }
  return values;
}

let grown: Promise<Record<'time' | 'memory' | 'peak', Ratio>> | undefined;

/** What ten times as many documents take. */
function growth(): NonNullable<typeof grown> {
  grown ??= runs([size.documents, 10 * size.documents], async ([few = '', many = '']) => {
    const [less, more] = [await parsed(few, 1), await parsed(many, 1)];
    return {
      time: more.seconds / less.seconds,
      memory: more.megabytes / less.megabytes,
      peak: more.megabytes,
    };
  }).then((values) => ({
    time: summary(values.map(({ time }) => time)),
    memory: summary(values.map(({ memory }) => memory)),
    peak: summary(values.map(({ peak }) => peak)),
  }));
  return grown;
}

const many = `${10 * size.documents} documents`;
const few = `${size.documents}`;

export const bulkBenchmarks: Benchmark[] = [
  {
    name: 'bulk/two-threads',
    about: `ogi parse, ${many}, --jobs 2`,
    peer: '--jobs 1, by the clock',
    limit: 1.7,
    bound: 'at-least',
    measure: async () =>
      summary(
        await runs([10 * size.documents], async ([folder = '']) => {
          const alone = await parsed(folder, 1);
          return alone.elapsed / (await parsed(folder, 2)).elapsed;
        }),
      ),
  },
  {
    name: 'bulk/growth',
    about: `ogi parse, ${many}`,
    peer: `processor time of ${few}`,
    limit: 10.5,
    measure: async () => (await growth()).time,
  },
  {
    name: 'bulk/memory',
    about: `ogi parse, ${many}, one thread`,
    peer: 'MB of the process at its peak',
    limit: 300,
    measure: async () => (await growth()).peak,
  },
  {
    name: 'bulk/memory-growth',
    about: `ogi parse, ${many}`,
    peer: `peak memory of ${few}`,
    limit: 1.1,
    measure: async () => (await growth()).memory,
  },
];
