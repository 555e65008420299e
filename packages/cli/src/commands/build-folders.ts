import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * A build empties its output folder first. So the records must not lie in it, and a folder that holds anything
 * is emptied only when that is asked for.
 */
export async function guardFolders(records: string, out: string, force: boolean): Promise<void> {
  const found = await stat(records).catch(() => undefined);
  if (!found) throw notThere(records);
  if (!found.isDirectory() && !isLines(records, found)) throw notAFolder(records);
  if (isWithin(records, out)) throw recordsInside(out);
  const content = await readdir(out).catch(() => []);
  if (content.length > 0 && !force) throw notEmpty(out);
}

const isLines = (name: string, found: Stats): boolean => found.isFile() && name.endsWith('.ndjson');

const isWithin = (inner: string, outer: string): boolean =>
  !relative(resolve(outer), resolve(inner)).startsWith('..');

const notThere = (name: string): Failure =>
  new Failure('missing-file', {
    zh: `没有“${name}”。请检查路径，写明记录所在的文件夹或 .ndjson 文件。`,
    en: `There is no "${name}". Check the path, and name the folder of the records or an .ndjson file.`,
  });

const notAFolder = (name: string): Failure =>
  new Failure('not-a-folder', {
    zh: `“${name}”不是文件夹，也不是 .ndjson 文件。请写明记录所在的文件夹，如 datasets/reports/records。`,
    en: `"${name}" is neither a folder nor an .ndjson file. Name the folder of the records, such as datasets/reports/records.`,
  });

const recordsInside = (out: string): Failure =>
  new Failure('records-inside', {
    zh: `输出文件夹“${out}”里有记录本身，清空它会丢失记录。请换一个输出文件夹。`,
    en: `The output folder "${out}" holds the records themselves, and emptying it would lose them. Choose another.`,
  });

const notEmpty = (out: string): Failure =>
  new Failure('not-empty', {
    zh: `输出文件夹“${out}”里已有内容。请换一个文件夹，或加 --force 清空它。`,
    en: `The output folder "${out}" is not empty. Choose another, or add --force to empty it.`,
  });
