import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    check: 'src/check.ts',
    codebook: 'src/codebook.ts',
    'forms/2014-table': 'src/forms/2014-table.ts',
    'forms/2019-trial': 'src/forms/2019-trial.ts',
    'forms/2021': 'src/forms/2021.ts',
    measures: 'src/measures.ts',
    migrate: 'src/migrate.ts',
    printed: 'src/printed.ts',
    'printed/2014-table': 'src/printed/2014-table.ts',
    'printed/2019-trial': 'src/printed/2019-trial.ts',
    'printed/2021': 'src/printed/2021.ts',
    types: 'src/types.ts',
  }),
);
