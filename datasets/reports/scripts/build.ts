import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { buildPackageData, buildRelease, readRedirects } from '../src/build/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));

await rm(at('dist'), { recursive: true, force: true });
await build({ silent: true });
const index = await buildPackageData(at('records'), at('dist/data'), {
  version,
  redirects: await readRedirects(at('redirects.tsv')),
});
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
