import { readFile, writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

// What every start needs is bundled, since finding files costs more than running them; their licences go along.
const bundled = ['commander', 'picocolors'];

// Bundled CommonJS requires Node's own modules.
const requireForBundled = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

async function copyLicences(): Promise<void> {
  const texts = bundled.map(
    async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`,
  );
  await writeFile('dist/LICENSES.txt', (await Promise.all(texts)).join('\n\n'));
}

export default defineConfig(
  library(
    { main: 'src/main.ts', 'bulk-worker': 'src/bulk/worker.ts' },
    {
      format: ['esm'],
      platform: 'node',
      dts: false,
      noExternal: bundled,
      banner: { js: requireForBundled },
      onSuccess: copyLicences,
    },
  ),
);
