import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    check: 'src/check.ts',
    codebook: 'src/codebook.ts',
    measures: 'src/measures.ts',
    migrate: 'src/migrate.ts',
    types: 'src/types.ts',
  }),
);
