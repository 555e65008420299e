// The packages of the workspace that are published, packed as they would be.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { list } from 'tar';
import { must, pnpm, root } from './run.mjs';

const tarballs = join(root, '.cache/tarballs');

const parents = ['packages', 'datasets'];

export const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Folder and manifest of every package that is not private. */
export function publicPackages() {
  return parents
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private);
}

/** Packs every package and resolves to them with the path and the manifest of each tarball. */
export async function packAll() {
  await rm(tarballs, { recursive: true, force: true });
  await mkdir(tarballs, { recursive: true });
  const packed = [];
  for (const { folder, manifest } of publicPackages()) {
    const tarball = join(tarballs, `${manifest.name.replace(/^@|\//g, '-').replace(/^-/, '')}.tgz`);
    await must([...pnpm, 'pack', '--silent', '--out', tarball], { cwd: folder });
    packed.push({ folder, manifest, tarball, packed: await packedManifest(tarball) });
  }
  return packed;
}

/** The manifest as published: pnpm has put versions in the place of `workspace:` and `catalog:`. */
async function packedManifest(tarball) {
  let text = '';
  await list({
    file: tarball,
    filter: (path) => path === 'package/package.json',
    onReadEntry: (entry) =>
      entry.on('data', (chunk) => {
        text += chunk;
      }),
  });
  return JSON.parse(text);
}
