// The checks of `npm test` that come after the build, besides the unit tests.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { must, root, run, tool, turbo } from './run.mjs';

/** Generated files are in step with their sources. */
export async function checkGenerated() {
  const before = generated();
  await must(turbo('run', 'generate', '--force', '--only'));
  const after = generated();
  const stale = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
  if (stale.length > 0)
    throw new Error(
      `Stale and now written anew; commit them:\n${stale.join('\n')}\nRepair: npx pnpm generate`,
    );
}

/** A digest of every generated file. */
function generated() {
  const folders = readdirSync(join(root, 'packages')).flatMap((name) =>
    ['src/generated', 'schemas'].map((folder) => `packages/${name}/${folder}`),
  );
  return Object.fromEntries(
    folders.flatMap(filesIn).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

export const lint = () => must(tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));

export const typecheck = () => must(turbo('run', 'typecheck'));

export const unused = () => must(tool('knip/bin/knip.js'));

/** All tests; vitest's own report says how many. */
export async function unitTests() {
  const file = join(root, '.cache/vitest.json');
  const words = ['run', '--reporter=json', '--reporter=dot', `--outputFile.json=${file}`];
  const { code, all } = await run(tool('vitest/vitest.mjs', ...words));
  const report = readReport(file);
  if (!report) throw new Error(all);
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  const skipped = numPendingTests + numTodoTests;
  return { passed, failed, skipped, told: failed > 0 ? all : skipped > 0 ? whySkipped(skipped) : '' };
}

/** What skipped tests lack, and how to get it. */
function whySkipped(count) {
  const tools = JSON.parse(readFileSync(join(root, 'scripts/tools.json'), 'utf8'));
  const missing = Object.keys(tools).filter((tool) => spawnSync(tool, ['--version']).error);
  const packages = [...new Set(missing.flatMap((tool) => tools[tool]))].join(' ');
  const how = missing.length > 0 ? `\nMissing: ${missing.join(', ')}. apt-get install ${packages}` : '';
  return `${count} tests skipped for want of a program or of documents beside the repository.${how}`;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** One check for each packed package. */
export async function eachPackage(packages, check) {
  const failures = [];
  for (const one of packages)
    await check(one).catch((error) => failures.push(`${one.manifest.name}\n${error.message}`));
  return { passed: packages.length - failures.length, failed: failures.length, told: failures.join('\n') };
}

export const lintPackage = ({ tarball }) => must(tool('publint/src/cli.js', tarball, '--strict'));

export const checkTypes = ({ tarball }) => must(tool('@arethetypeswrong/cli/dist/index.js', tarball));
