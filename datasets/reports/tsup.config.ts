import { defineConfig, type Options } from 'tsup';
import { library } from '../../tsup.base.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The data that `scripts/build.ts` writes beside the compiled sources stays outside their bundle. */
const data: Plugin = {
  name: 'data',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^#data\// }, ({ path }) => ({
      path: `./data/${path.slice('#data/'.length)}.${extension}`,
      external: true,
    }));
  },
};

export default defineConfig([
  library({ index: 'src/index.ts' }, { esbuildPlugins: [data], clean: false }),
  library(
    {
      build: 'src/build/index.ts',
      diff: 'src/diff/index.ts',
      query: 'src/query/index.ts',
      contribute: 'src/contribute/index.ts',
    },
    { platform: 'node', clean: false },
  ),
]);
