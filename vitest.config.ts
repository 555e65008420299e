import { defineConfig } from 'vitest/config';
import { sources } from './scripts/sources.ts';

export default defineConfig({
  resolve: { alias: sources },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'datasets/*/test/**/*.test.ts',
      'bench/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
