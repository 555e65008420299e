// A real registry on this machine, which the packed packages are published to and installed from.
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from 'libnpmpublish';
import { packInstalled } from './installed.mjs';
import { must, root } from './run.mjs';

const folder = join(root, '.cache/registry');

/**
 * Starts a registry with the given packages and all that they depend on, so that nothing is fetched from
 * elsewhere, and stops it when the work is done.
 * @param {{ manifest: object, folder: string, tarball: string }[]} packages
 * @param {(address: string) => Promise<void>} work
 */
export async function withRegistry(packages, work) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.yaml'), configuration);
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/verdaccio/bin/verdaccio'),
      '--config',
      'config.yaml',
      '--listen',
      `127.0.0.1:${port}`,
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  try {
    await answering(address, server);
    await fill(address, packages);
    await must([process.execPath, 'scripts/release/publish.mjs', '--registry', address], {
      env: { [`npm_config_//127.0.0.1:${port}/:_authToken`]: 'local' },
    });
    await work(address);
  } finally {
    server.kill();
  }
}

const configuration = `
storage: ./storage
log: { type: file, path: ./registry.log, level: warn }
max_body_size: 500mb
packages:
  '**': { access: $all, publish: $all }
`;

/** What the packages need of others; they themselves are published as a release publishes them. */
async function fill(address, packages) {
  const options = { registry: address, access: 'public', forceAuth: { token: 'local' } };
  for (const { manifest, tarball } of await packInstalled(packages))
    await publish(manifest, tarball, options);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(address, server) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The local registry stopped with ${server.exitCode}`);
    const answer = await fetch(`${address}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`The local registry did not answer at ${address}`);
}
