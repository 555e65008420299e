import type { Benchmark } from '../benchmark.ts';
import { summary } from '../measure.ts';
import { budgets, sizeOf } from '../sizes.ts';

export const sizeBenchmarks: Benchmark[] = Object.entries(budgets).map(([name, { about, limit, code }]) => ({
  name: `size/${name}`,
  about,
  peer: 'bytes, min + gzip',
  limit,
  measure: async () => summary([await sizeOf(code)]),
}));
