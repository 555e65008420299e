import { join } from 'node:path';
import type { Options } from 'tsup';
import { library } from '../../../../tsup.base.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The bundles of the package; `data` is the folder of its built data while the bundles are made. */
export function bundles(data: string): Options[] {
  const node = {
    build: 'src/build/index.ts',
    diff: 'src/diff/index.ts',
    ndjson: 'src/ndjson/index.ts',
    query: 'src/query/index.ts',
    contribute: 'src/contribute/index.ts',
  };
  return [
    library({ index: 'src/index.ts' }, { esbuildPlugins: [catalog(data)], splitting: false, clean: false }),
    library(node, { platform: 'node', clean: false }),
  ];
}

/** The catalog becomes part of the entry, for a quick start; the chunks that it leads to stay files beside it. */
const catalog = (data: string): Plugin => ({
  name: 'catalog',
  setup(build) {
    build.onResolve({ filter: /^#data\/catalog$/ }, () => ({
      path: join(data, 'catalog.js'),
      sideEffects: false,
    }));
    build.onResolve({ filter: /^\.\/\d{4}\/index\.js$/ }, ({ path }) => ({
      path: path.replace('./', './data/'),
      external: true,
    }));
  },
});
