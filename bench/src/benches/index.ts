import type { Benchmark } from '../benchmark.ts';
import { bulkBenchmarks } from './bulk.ts';
import { countryBenchmarks } from './country.ts';
import { loadBenchmarks } from './load.ts';
import { parseBenchmarks } from './parse.ts';
import { recordBenchmarks } from './records.ts';
import { sizeBenchmarks } from './sizes.ts';
import { startBenchmarks } from './start.ts';

export const benchmarks: readonly Benchmark[] = [
  ...recordBenchmarks,
  ...parseBenchmarks,
  ...loadBenchmarks,
  ...bulkBenchmarks,
  ...countryBenchmarks,
  ...startBenchmarks,
  ...sizeBenchmarks,
];
