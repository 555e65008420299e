import type { Benchmark } from '../benchmark.ts';
import { summary } from '../measure.ts';
import { budgets, type SizeBudget } from '../size-budgets.ts';
import { sizeOf } from '../sizes.ts';

export const sizeBenchmarks: Benchmark[] = Object.entries<SizeBudget>(budgets).map(([name, budget]) => ({
  name: `size/${name}`,
  about: budget.about,
  peer: 'bytes, min + gzip',
  limit: budget.limit,
  measure: async () => summary([await sizeOf(budget)]),
}));
