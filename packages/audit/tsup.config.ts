import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    config: 'src/config.ts',
    format: 'src/format.ts',
    pages: 'src/pages.ts',
  }),
);
