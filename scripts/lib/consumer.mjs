// A project of somebody else's that installs the packed packages and uses them.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, root, run } from './run.mjs';

const example = 'jingyuan-2019';
const strict = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** Installs the packages from a registry into an empty project outside the workspace, and uses them there. */
export async function useFrom(address, packages) {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-reports-consumer-'));
  try {
    await prepare(folder, address, packages);
    await must(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder });
    await must([process.execPath, 'esm.mjs'], { cwd: folder });
    await must([process.execPath, 'cjs.cjs'], { cwd: folder });
    for (const resolution of ['nodenext', 'bundler']) await compile(folder, resolution);
    await command(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(folder, address, packages) {
  await cp(join(root, 'scripts/consumer'), folder, { recursive: true });
  await cp(join(root, `examples/${example}.txt`), join(folder, 'report.txt'));
  await cp(join(root, 'packages/parser/test/media/fixtures/small.pdf'), join(folder, 'report.pdf'));
  const dependencies = Object.fromEntries(packages.map(({ packed }) => [packed.name, packed.version]));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  await writeFile(join(folder, '.npmrc'), `registry=${address}\ncache=${join(folder, '.npm')}\n`);
}

async function compile(folder, moduleResolution) {
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  const compilerOptions = { ...strict, module, moduleResolution };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  await must([process.execPath, join(root, 'node_modules/typescript/bin/tsc')], { cwd: folder });
}

/** The command reads the example as exactly as it does in the workspace. */
async function command(folder) {
  const words = ['node_modules/ogi-reports/bin/ogi.mjs', 'parse', 'report.txt', '--as', 'cells'];
  const { code, stdout, all } = await run([process.execPath, ...words], { cwd: folder });
  if (code !== 0) throw new Error(`ogi parse ended with ${code}\n${all}`);
  const expected = await readFile(join(root, `examples/${example}.cells.tsv`), 'utf8');
  const read = stdout.replace(/^(([^\t\n]*\t){2}[^\t\n]*).*$/gm, '$1');
  if (read.trim() !== expected.trim())
    throw new Error(`ogi parse read other cells than ${example}.cells.tsv`);
}
