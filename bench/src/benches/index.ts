import type { Benchmark } from '../benchmark.ts';
import { parseBenchmarks } from './parse.ts';
import { recordBenchmarks } from './records.ts';

export const benchmarks: readonly Benchmark[] = [...recordBenchmarks, ...parseBenchmarks];
