import { defineConfig } from 'vitest/config';
import { at, sources } from './scripts/sources.ts';

// The thread that reads PDF, from its source.
const threadScript = {
  find: /^\.\/thread-script\.ts$/,
  replacement: at('packages/parser/test/setup/thread-script.ts'),
};

export default defineConfig({
  resolve: { alias: [...sources, threadScript] },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'datasets/*/test/**/*.test.ts',
      'bench/test/**/*.test.ts',
      'docs/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    globalSetup: ['packages/parser/test/setup/build-thread.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
