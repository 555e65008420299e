import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder, by path with `/`, in the order of these paths. One folder is held at a time, so that a
 * tree of a million documents costs no more than their names. Hidden names and `node_modules` are passed over; links
 * are followed, but not round in a circle.
 */
export async function* filesBelow(folder: string, within = ''): AsyncGenerator<string> {
  for (const { name, isFolder } of await entriesOf(folder)) {
    if (isFolder) yield* filesBelow(join(folder, name), `${within}${name}/`);
    else yield within + name;
  }
}

interface Entry {
  name: string;
  isFolder: boolean;
}

/** The entries of a folder in the order that their files have among all paths: `a/` comes after `a-b`. */
async function entriesOf(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const entries: Entry[] = [];
  for (const entry of found) {
    const isFolder = await kindOf(folder, entry);
    if (isFolder !== undefined) entries.push({ name: entry.name, isFolder });
  }
  const key = ({ name, isFolder }: Entry) => (isFolder ? `${name}/` : name);
  return entries.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Whether an entry is a folder; undefined where it is passed over. */
async function kindOf(folder: string, entry: Dirent): Promise<boolean | undefined> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return undefined;
  if (!entry.isSymbolicLink()) return entry.isDirectory() || (entry.isFile() ? false : undefined);
  const path = join(folder, entry.name);
  const target = await stat(path).catch(() => undefined);
  if (!target?.isDirectory()) return target?.isFile() ? false : undefined;
  return (await leadsBack(folder, path)) ? undefined : true;
}

/** Whether a link leads to the folder that it stands in, or to one above that. */
async function leadsBack(folder: string, link: string): Promise<boolean> {
  const [here, there] = [await realpath(folder), await realpath(link)];
  return here === there || here.startsWith(join(there, '/'));
}
