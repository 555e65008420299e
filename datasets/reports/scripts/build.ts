import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { buildPackageData, buildRelease, readRedirects } from '../src/build/index.ts';
import { bundles } from './build/bundles.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));

await rm(at('dist'), { recursive: true, force: true });
// Elsewhere at first: beside the declarations of the data, those of the sources would be read twice over.
const data = at('.cache/data');
const redirects = await readRedirects(at('redirects.tsv'));
const index = await buildPackageData(at('records'), data, { version, redirects });
for (const bundle of bundles(data)) await build({ ...bundle, config: false, silent: true });
await cp(data, at('dist/data'), { recursive: true });
await rm(at('.cache'), { recursive: true });
await linkDeclarations();

// The release workflow names the date, and the release before this one, which brings delta and changelog.
const { OGI_RELEASE_DATE: date, OGI_PREVIOUS_RELEASE: previous } = process.env;
await buildRelease(at('records'), at('release'), {
  version,
  ...(date && { date }),
  ...(previous && { previous }),
});
console.error(`${index.length} reports in dist/data and release`);

/** The compiled declarations name the data as the sources do; in the package it lies beside them. */
async function linkDeclarations(): Promise<void> {
  for (const name of await readdir(at('dist'))) {
    const extension = /\.d\.(c?)ts$/.exec(name);
    if (!extension) continue;
    const text = await readFile(at(`dist/${name}`), 'utf8');
    await writeFile(at(`dist/${name}`), text.replaceAll(/'#data\/(\w+)'/g, `'./data/$1.${extension[1]}js'`));
  }
}
