// Runs programs for the scripts of the root. Node's own modules only: it works before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** pnpm of a fixed version through npx, so that a machine needs Node and npm alone. */
export const pnpm = ['npx', '--yes', '--prefer-offline', 'pnpm@12.21.0'];

/** Tools of the workspace start their JavaScript with this Node; no shell and no second npx stands between. */
export const tool = (path, ...words) => [process.execPath, `node_modules/${path}`, ...words];

/** turbo asks for pnpm on the path, where pnpm's own `exec` puts it. */
export const turbo = (...words) => [...pnpm, 'exec', 'turbo', ...words, '--output-logs=errors-only'];

const environment = {
  ...process.env,
  // Settings of an npm that runs this script are not meant for the programs it runs.
  ...Object.fromEntries(['npm_config_argv', 'npm_config_user_agent'].map((name) => [name, undefined])),
  NO_COLOR: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/**
 * Runs a program and resolves to its exit code and output. The output is kept for the caller, not shown.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, input?: string }} [options]
 */
export function run([program, ...words], { cwd = root, env = {}, input = '' } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program === 'npx';
    const child = spawn(program, words, { cwd, shell, env: { ...environment, ...env } });
    let stdout = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      all += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      all += text;
    });
    child.on('error', (error) => resolve({ code: 127, stdout, all: `${all}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, all }));
    child.stdin.on('error', () => {}).end(input);
  });
}

/** Runs a program that has to succeed. @throws with its whole output where it does not. */
export async function must(command, options) {
  const result = await run(command, options);
  if (result.code !== 0) throw new Error(`${command.join(' ')} (exit code ${result.code})\n${result.all}`);
  return result;
}
