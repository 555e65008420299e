// Publishes every package of the workspace whose version the registry does not have yet:
//   node scripts/release/publish.mjs [--registry ADDRESS] [--dry-run]
// In a workflow that may sign for itself each is published with provenance, which names the repository it came from.
// Prints the names and versions that were published.
import { parseArgs } from 'node:util';
import { packAll } from '../lib/packages.mjs';
import { must, run } from '../lib/run.mjs';

const { values } = parseArgs({ options: { registry: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
const registry = values.registry ? ['--registry', values.registry] : [];
const signed = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? ['--provenance'] : [];

for (const { packed, tarball } of await packAll()) {
  const version = `${packed.name}@${packed.version}`;
  if (await isThere(version)) continue;
  const words = ['npm', 'publish', tarball, '--access', 'public', ...signed, ...registry];
  if (!values['dry-run']) await must(words);
  console.log(version);
}

/** Whether the registry has a version. Any answer but yes or "no such version" stops the release. */
async function isThere(version) {
  const { code, stdout, all } = await run(['npm', 'view', version, 'version', ...registry]);
  if (code !== 0 && !/E404/.test(all)) throw new Error(all);
  return stdout.trim() !== '';
}
