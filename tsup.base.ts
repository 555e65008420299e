import type { Options } from 'tsup';

/** What every package shares: ESM and CommonJS, declarations and source maps, for Node 20 and browsers. */
export function library(entry: Record<string, string>, options: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    sourcemap: true,
    clean: true,
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    ...options,
  };
}
