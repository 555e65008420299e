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

/** One round: a few documents on one thread, then ten times as many on one and on two. */
async function round(few: string, many: string): Promise<Record<Figure, number>> {
  const [less, more, threads] = [await parsed(few, 1), await parsed(many, 1), await parsed(many, 2)];
  return {
    'two-threads': more.elapsed / threads.elapsed,
    growth: more.seconds / less.seconds,
    memory: Math.max(more.megabytes, threads.megabytes),
    'memory-growth': more.megabytes / less.megabytes,
  };
}

type Figure = 'two-threads' | 'growth' | 'memory' | 'memory-growth';

async function allRounds(): Promise<Record<Figure, number>[]> {
  const [few, many] = [await folderOf(size.documents), await folderOf(10 * size.documents)];
  const rounds: Record<Figure, number>[] = [];
  try {
    while (rounds.length < size.rounds) rounds.push(await round(few.path, many.path));
  } finally {
    few.remove();
    many.remove();
  }
  return rounds;
}

let made: ReturnType<typeof allRounds> | undefined;

/** All figures come from the same rounds. */
async function figureOf(figure: Figure): Promise<Ratio> {
  made ??= allRounds();
  return summary((await made).map((each) => each[figure]));
}

const of = `ogi parse, ${10 * size.documents} documents`;

export const bulkBenchmarks: Benchmark[] = [
  {
    name: 'bulk/two-threads',
    about: `${of}, --jobs 2`,
    peer: '--jobs 1, by the clock',
    limit: 1.7,
    bound: 'at-least',
    measure: () => figureOf('two-threads'),
  },
  {
    name: 'bulk/growth',
    about: of,
    peer: `processor time of ${size.documents}`,
    limit: 10.5,
    measure: () => figureOf('growth'),
  },
  {
    name: 'bulk/memory',
    about: `${of}, one and two threads`,
    peer: 'MB of the process at its peak',
    limit: 300,
    measure: () => figureOf('memory'),
  },
  {
    name: 'bulk/memory-growth',
    about: of,
    peer: `peak memory of ${size.documents}`,
    limit: 1.1,
    measure: () => figureOf('memory-growth'),
  },
];
