import { fileURLToPath } from 'node:url';
import type { Benchmark } from '../benchmark.ts';
import { ratioOf } from '../measure.ts';
import { timeOfProcess } from '../processes.ts';

const here = fileURLToPath(new URL('../..', import.meta.url));
const ogi = `${here}node_modules/ogi-reports/bin/ogi.mjs`;
const dataset = fileURLToPath(import.meta.resolve('@ogi-reports/dataset'));

/** A whole process against a bare one, in turn. */
const againstBare = (words: readonly string[]) =>
  ratioOf(
    21,
    () => timeOfProcess(words),
    () => timeOfProcess(['-e', '0']),
  );

export const startBenchmarks: Benchmark[] = [
  {
    name: 'start/help',
    about: 'ogi --help, whole process',
    peer: 'node -e 0',
    limit: 1.5,
    measure: () => againstBare([ogi, '--help']),
  },
  {
    name: 'start/dataset',
    about: "importing the dataset's main entry",
    peer: 'node -e 0',
    limit: 1.1,
    measure: () => againstBare(['--input-type=module', '-e', `import ${JSON.stringify(dataset)}`]),
  },
];
