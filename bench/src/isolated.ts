import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from './benchmark.ts';
import { timeOfProcess } from './processes.ts';

/** Groups that share what is dear to make. */
const together = new Set(['bulk', 'country']);

/**
 * Which benchmarks run in one process: most in one of their own, as a library that one of them loads may slow the
 * others down. The polyfills of pdfjs-dist make every walk through an array several times slower.
 */
export function apart(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = name.split('/')[0] as string;
    const key = together.has(group) ? group : name;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

/** Whether what is measured runs in the benchmark's own process, so that a profile of it tells something. */
export const isWithin = (name: string): boolean =>
  !['bulk', 'country', 'start', 'size'].includes(name.split('/')[0] as string);

const script = fileURLToPath(new URL('../dist/some.js', import.meta.url));

/** Runs some benchmarks in a process of their own; `words` are for Node itself. */
export async function inProcess(names: readonly string[], words: readonly string[] = []): Promise<Result[]> {
  const output = join(tmpdir(), `ogi-bench-${process.pid}.json`);
  await timeOfProcess([...words, script, output, names.join(','), ...process.argv.slice(2)]);
  const results = JSON.parse(readFileSync(output, 'utf8')) as Result[];
  rmSync(output);
  return results;
}
