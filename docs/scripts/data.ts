import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExamples } from '../src/build/examples.ts';
import { writeExplorer } from '../src/build/explorer/write.ts';
import { copyRelease } from '../src/build/release-files.ts';
import { releaseFolder, versions } from '../src/build/versions.ts';

// What the site's pages load while they are looked at: files of the release, and tables that PDF files need.
const out = fileURLToPath(new URL('../pages/public/', import.meta.url));
const { dataset } = versions();

const downloads = await copyRelease(releaseFolder, join(out, 'data/release'));
const reports = await writeExplorer(releaseFolder, join(out, 'data/explorer'), dataset);

await writeExamples(join(out, 'data/examples'));

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
await rm(join(out, 'pdfjs'), { recursive: true, force: true });
for (const folder of ['cmaps', 'standard_fonts'])
  await cp(join(pdfjs, folder), join(out, 'pdfjs', folder), { recursive: true });

console.error(`${reports} reports and ${downloads.length} files of dataset ${dataset}`);
