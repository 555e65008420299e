// The examples of the READMEs, taken out of them as they stand.
import { mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What an example supposes to be there already, by the name of its package. */
const supposed = {
  '@ogi-reports/schema': "const text = JSON.stringify(await load('620421/2019'));",
  '@ogi-reports/audit':
    "const report = await load('620421/2019');\nconst reports = [{ name: 'a.json', report }];",
  '@ogi-reports/converter': "const record = await load('360733208/2019');",
};
const load = "import { load } from '@ogi-reports/dataset';\n";

/** Writes every TypeScript example of the root's and the packages' READMEs as a file of its own; returns the names. */
export async function writeExamples(folder, packages) {
  const readmes = [{ name: 'root', folder: root }, ...packages.map(toReadme)];
  const files = [];
  for (const { name, folder: at } of readmes)
    for (const [index, code] of (await examplesIn(join(at, 'README.md'))).entries()) {
      const file = `${name.replace(/^\W+/, '').replace(/\W+/g, '-')}-${index + 1}.ts`;
      const before = supposed[name] ? `${load}${supposed[name]}\n` : '';
      await writeFile(join(folder, file), `${before}${code}\nexport {};\n`);
      files.push(file);
    }
  if (files.length < 5) throw new Error(`Only ${files.length} examples were found in the READMEs.`);
  return files;
}

const toReadme = ({ manifest, folder }) => ({ name: manifest.name, folder });

async function examplesIn(readme) {
  const text = await readFile(readme, 'utf8').catch(() => '');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code);
}

/** Puts the optional engine of queries beside the packages, as `npm install @duckdb/node-api` would. */
export async function linkEngine(folder) {
  const engine = await realpath(join(root, 'datasets/reports/node_modules/@duckdb/node-api'));
  await mkdir(join(folder, 'node_modules/@duckdb'), { recursive: true });
  await symlink(engine, join(folder, 'node_modules/@duckdb/node-api'), 'junction');
}
