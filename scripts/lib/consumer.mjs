// A project of somebody else's that installs the packed packages and uses them.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usePage } from './consumer-browser.mjs';
import { runCommands } from './consumer-commands.mjs';
import { linkEngine, writeExamples } from './consumer-readme.mjs';
import { must, root } from './run.mjs';

const example = 'jingyuan-2019';
const strict = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
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
    await must([process.execPath, 'entries.mjs'], { cwd: folder });
    await must([process.execPath, 'entries.cjs'], { cwd: folder });
    const examples = await writeExamples(folder, packages);
    for (const resolution of ['nodenext', 'bundler']) await compile(folder, resolution, examples);
    await compile(folder, 'node10', []);
    await runCommands(folder, example);
    await linkEngine(folder);
    for (const file of examples)
      await must([process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), file], { cwd: folder });
    await usePage(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function prepare(folder, address, packages) {
  await cp(join(root, 'scripts/consumer'), folder, { recursive: true });
  await cp(join(root, `examples/${example}.txt`), join(folder, 'report.txt'));
  await cp(join(root, 'packages/parser/test/media/fixtures/small.pdf'), join(folder, 'report.pdf'));
  await writeFile(join(folder, 'report.html'), await pageOf(example));
  const dependencies = Object.fromEntries(packages.map(({ packed }) => [packed.name, packed.version]));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  await writeFile(join(folder, '.npmrc'), `registry=${address}\ncache=${join(folder, '.npm')}\n`);
}

/** An example as a page, as the READMEs read one. */
async function pageOf(name) {
  const lines = (await readFile(join(root, `examples/${name}.txt`), 'utf8')).split('\n');
  return `<!doctype html><meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join('\n')}`;
}

async function compile(folder, moduleResolution, examples) {
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  // What projects that find modules the old way have switched on.
  const old = moduleResolution === 'node10' && { esModuleInterop: true };
  const compilerOptions = { ...strict, module, moduleResolution, ...old };
  const files = ['entries.ts', ...(old ? [] : ['types.ts', ...examples])];
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await must([process.execPath, join(root, 'node_modules/typescript/bin/tsc')], { cwd: folder });
}
