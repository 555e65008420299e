import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReleaseFile } from './about.ts';

const mediaTypes: [ending: string, mediaType: string][] = [
  ['.ndjson.gz', 'application/gzip'],
  ['.ndjson', 'application/x-ndjson'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.md', 'text/markdown'],
  ['.cff', 'application/x-yaml'],
  ['.tsv', 'text/tab-separated-values'],
];

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Every file below a release folder, by path, with size and hash. */
export async function filesOf(folder: string): Promise<ReleaseFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files: ReleaseFile[] = [];
  for (const path of paths) files.push(await fileOf(folder, path));
  return files;
}

async function fileOf(folder: string, path: string): Promise<ReleaseFile> {
  const { size } = await stat(join(folder, path));
  return {
    path,
    mediaType: mediaTypeOf(path),
    bytes: size,
    sha256: await sha256Of(join(folder, path)),
    table: tableOf(path),
  };
}

const mediaTypeOf = (path: string) =>
  mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';

const tableOf = (path: string) =>
  /^(?:csv|csv-excel|parquet)\/([\w-]+)(?:\/year=\d+\/.+)?\.\w+$/.exec(path)?.[1] ?? null;
