import { cp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from '../downloads.ts';

/** Larger files are left to the release itself: static hosts limit what a site may hold. */
const largest = 25 << 20;

/** Copies the release's own files to the site, and writes `downloads.json`, which lists them with their sizes. */
export async function copyRelease(release: string, out: string): Promise<Download[]> {
  await rm(out, { recursive: true, force: true });
  const entries = await readdir(release, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(release.length).replace(/^\//, ''))
    .sort();
  const downloads: Download[] = [];
  for (const path of files) {
    const { size } = await stat(join(release, path));
    const here = size <= largest;
    if (here) await cp(join(release, path), join(out, path));
    if (!path.startsWith('json/')) downloads.push({ path, bytes: size, here });
  }
  await writeFile(join(out, 'downloads.json'), JSON.stringify(downloads));
  return downloads;
}
