import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      archive: 'src/archive.ts',
      divisions: 'src/divisions.ts',
      'pdf-thread': 'src/media/pdf/thread.ts',
    },
    {
      // Escaped, each Chinese character would take twice its room.
      esbuildOptions: (options) => {
        options.charset = 'utf8';
      },
    },
  ),
);
