// What published packages depend on, taken from where it is installed.
import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'tar';
import { readManifest } from './packages.mjs';

/**
 * All packages of others that the given ones need at run time, as tarballs of what is installed.
 * @returns {Promise<{ manifest: object, tarball: Buffer }[]>}
 */
export async function packInstalled(packages) {
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  const found = new Map();
  const waiting = packages.map(({ folder, manifest }) => ({ folder, manifest }));
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const name of Object.keys(next.manifest.dependencies ?? {})) {
      const folder = own.has(name) ? undefined : folderOf(name, next.folder);
      if (!folder || found.has(folder)) continue;
      const manifest = readManifest(folder);
      found.set(folder, manifest);
      waiting.push({ folder, manifest });
    }
  return Promise.all(
    [...found].map(async ([folder, manifest]) => ({ manifest, tarball: await pack(folder) })),
  );
}

/** Where a package that another one depends on is installed. */
function folderOf(name, from) {
  for (const path of createRequire(join(from, 'package.json')).resolve.paths(name) ?? [])
    try {
      return realpathSync(join(path, name));
    } catch {}
  throw new Error(`${name}, which ${from} depends on, is not installed`);
}

/** Files of equal content share one place in pnpm's store, and npm leaves links inside of tarballs out. */
class NoLinks extends Map {
  set() {
    return this;
  }
}

function pack(folder) {
  const entries = readdirSync(folder).filter((name) => name !== 'node_modules');
  const options = { cwd: folder, prefix: 'package', gzip: true, portable: true, sync: true };
  return create({ ...options, linkCache: new NoLinks() }, entries).concat();
}
