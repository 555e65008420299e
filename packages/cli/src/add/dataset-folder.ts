import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** The folder of the dataset: the one named, or in a copy of the repository or of the dataset the one at hand. */
export async function datasetFolder(named: string | undefined): Promise<string> {
  for (const folder of named === undefined ? ['datasets/reports', '.'] : [named])
    if (await isFolder(join(folder, 'records'))) return folder;
  throw noDataset(named ?? 'datasets/reports');
}

const noDataset = (folder: string): Failure =>
  new Failure('no-dataset', {
    zh: `“${folder}”里没有 records 文件夹。请在仓库的根目录下运行，或用 --dataset 写明数据集的文件夹。`,
    en: `"${folder}" has no folder records. Run this in the root of the repository, or name the dataset's folder with --dataset.`,
  });
