// Runs a script of this folder as plain JavaScript, so that no loader stands between what is measured and Node:
// `node run.mjs src/main.ts --only parse`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [script, ...words] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
mkdirSync(`${here}dist`, { recursive: true });
await build({
  entryPoints: [script, 'src/first-thousand.ts', 'src/country/part.ts', 'src/usage.ts', 'src/some.ts'].map(
    (path) => here + path,
  ),
  outdir: `${here}dist`,
  outbase: `${here}src`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
  // Places are named from each source file, wherever its code ends up.
  plugins: [
    {
      name: 'source-places',
      setup({ onLoad }) {
        onLoad({ filter: /bench[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
          const { readFile } = await import('node:fs/promises');
          const { pathToFileURL } = await import('node:url');
          const text = await readFile(path, 'utf8');
          const url = JSON.stringify(pathToFileURL(path).href);
          return {
            contents: text.replaceAll(/(?<=new URL\('\.\.\/[^']*', )import\.meta\.url/g, url),
            loader: 'ts',
          };
        });
      },
    },
  ],
});
const built = `${here}dist/${script.replace(/^src\//, '').replace(/\.ts$/, '.js')}`;
const { status } = spawnSync(process.execPath, [built, ...words], { stdio: 'inherit' });
process.exitCode = status ?? 1;
