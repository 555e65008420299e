// The installed command in somebody else's project.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Reads an example as exactly as in the workspace, and takes a report through every command of the dataset. */
export async function runCommands(folder, example) {
  const ogi = (...words) =>
    run([process.execPath, 'node_modules/ogi-reports/bin/ogi.mjs', ...words], { cwd: folder });
  const works = async (...words) => {
    const { code, stdout, all } = await ogi(...words);
    if (code !== 0) throw new Error(`ogi ${words.join(' ')} ended with ${code}\n${all}`);
    return stdout;
  };
  await readsAlike(await works('parse', 'report.txt', '--as', 'cells'), example);
  await mkdir(join(folder, 'mine/records'), { recursive: true });
  await works('add', 'report.txt', '--dataset', 'mine', '--yes');
  await works('validate', 'mine/records');
  await works('migrate', '--check', 'mine/records');
  await works('build', 'mine/records', '--out', 'release');
  await works('diff', 'release', 'mine/records');
  const { code, all } = await ogi('query', 'SELECT 1');
  if (code !== 2 || !all.includes('npm install @duckdb/node-api'))
    throw new Error(`Without its engine ogi query has to say how to get it:\n${all}`);
}

async function readsAlike(stdout, example) {
  const expected = await readFile(join(root, `examples/${example}.cells.tsv`), 'utf8');
  const read = stdout.replace(/^(([^\t\n]*\t){2}[^\t\n]*).*$/gm, '$1');
  if (read.trim() !== expected.trim())
    throw new Error(`ogi parse read other cells than ${example}.cells.tsv`);
}
