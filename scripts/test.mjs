// `npm test`: everything that has to hold, from a clean clone. Ends in one line: N passed, N failed.
import { runSteps } from './lib/steps.mjs';
import { build, install, site } from './lib/workspace.mjs';

// What these modules import is there only after the install.
const checks = () => import('./lib/checks.mjs');
let packages = [];

const passed = await runSteps([
  ['Install the packages of the lockfile', install],
  ['Build', build],
  ['Build the site', site],
  ['Generated files', async () => (await checks()).checkGenerated()],
  ['Format and lint', async () => (await checks()).lint()],
  ['Types', async () => (await checks()).typecheck()],
  ['Tests and command scenarios', async () => (await checks()).unitTests()],
  ['Unused files, exports and dependencies', async () => (await checks()).unused()],
  [
    'Pack every package',
    async () => {
      packages = await (await import('./lib/packages.mjs')).packAll();
    },
  ],
  ['publint', async () => (await checks()).eachPackage(packages, (await checks()).lintPackage)],
  ['Are the types wrong?', async () => (await checks()).eachPackage(packages, (await checks()).checkTypes)],
  [
    'Publish to a local registry, install elsewhere and use',
    async () => {
      const { withRegistry } = await import('./lib/registry.mjs');
      const { useFrom } = await import('./lib/consumer.mjs');
      await withRegistry(packages, (address) => useFrom(address, packages));
    },
  ],
]);

process.exitCode = passed ? 0 : 1;
