// Raises the versions of tools and data by their changesets, that of the data by what has changed in them:
//   node scripts/release/version.mjs [PREVIOUS]
// PREVIOUS is the folder of the data release before this one. Runs in the root of the workspace.
import { join } from 'node:path';
import { must, root, tool } from '../lib/run.mjs';

const [previous] = process.argv.slice(2);
const cwd = process.cwd();
const script = join(root, 'datasets/reports/scripts/release-changeset.ts');
const words = ['--tsconfig', join(root, 'tsconfig.sources.json'), script];
const data = ['datasets/reports', '.changeset/data.md', ...(previous ? [previous] : [])];

const node = (path, ...rest) => {
  const [program, file, ...others] = tool(path, ...rest);
  return [program, join(root, file), ...others];
};
const { stdout } = await must(node('tsx/dist/cli.mjs', ...words, ...data), { cwd });
console.log(`data: ${stdout.trim()}`);
console.log((await must(node('@changesets/cli/bin.js', 'version'), { cwd })).all.trim());
