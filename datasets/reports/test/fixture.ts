import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatRecord, type Report } from '@ogi-reports/schema';
import { buildRelease, type ReleaseOptions } from '../src/build/index.ts';

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Records of every form and edition, and the files beside them. */
const chosen = [
  '2018/640000/640181201',
  '2018/210000/211021201',
  '2019/360000/360733208',
  '2019/620000/620421',
  '2021/350000/350803211',
  '2020/440000/440222-tuiyijunrenshiwuju',
  '2021/130000/130104002',
];

/** A working copy of a few records in a folder of its own. */
export async function workingCopy(): Promise<{
  folder: string;
  records: string;
  file(path: string): string;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-dataset-'));
  const records = join(folder, 'records');
  for (const path of chosen)
    await cp(join(packageFolder, 'records', `${path}.json`), join(records, `${path}.json`));
  for (const name of ['agencies.tsv', 'redirects.tsv', 'corrections.tsv'])
    await cp(join(packageFolder, name), join(folder, name));
  return { folder, records, file: (path) => join(records, `${path}.json`) };
}

/** A release built from a working copy, and the text of its files. */
export async function builtRelease(options: ReleaseOptions) {
  const copy = await workingCopy();
  const out = join(copy.folder, 'release');
  await buildRelease(copy.records, out, options);
  return { ...copy, out, text: (name: string) => readFile(join(out, name), 'utf8') };
}

/** Rewrites one record. */
export async function edit(file: string, change: (report: Report) => void): Promise<void> {
  const report: Report = JSON.parse(await readFile(file, 'utf8'));
  change(report);
  await writeFile(file, formatRecord(report));
}
