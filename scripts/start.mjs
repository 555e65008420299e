// `npm start`: installs, builds, and shows a person what becomes of the five example reports.
import { showJob } from './lib/main-job.mjs';
import { build, install } from './lib/workspace.mjs';

const steps = [
  ['安装依赖 · Installing the packages of the lockfile (pnpm)', install],
  ['构建 · Building the packages (turbo)', build],
];

try {
  for (const [title, step] of steps) {
    const began = Date.now();
    process.stdout.write(`${title} … `);
    await step();
    console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  await showJob();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
