import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A command line, what it is given, and what it has to do. */
export interface Scenario {
  name: string;
  /** The line as a user types it; `ogi` is the built command, run where `examples` and `records` lie. */
  run: string;
  /** Files made for the scenario: text, or bytes as `{ base64 }`, or `{ repeat, times }` for large ones. */
  files?: Record<string, string | { base64: string } | { repeat: string; times: number }>;
  folders?: string[];
  stdin?: string;
  exit?: number;
  /** All of standard output or standard error. */
  stdout?: string;
  stderr?: string;
  /** Parts that standard output has, parts that it lacks, parts that standard error has. */
  says?: string[];
  omits?: string[];
  tells?: string[];
  /** The example whose cells, values and units the first three columns have to be. */
  cells?: string;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const command = join(root, 'packages/cli/bin/ogi.mjs');

/** Runs a scenario in a folder of its own. */
export async function runScenario(scenario: Scenario) {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-scenario-'));
  try {
    await prepare(folder, scenario);
    return await start(folder, wordsOf(scenario), scenario.stdin);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function prepare(folder: string, { files = {}, folders = [] }: Scenario): Promise<void> {
  await symlink(join(root, 'examples'), join(folder, 'examples'), 'junction');
  await symlink(join(root, 'datasets/reports/records'), join(folder, 'records'), 'junction');
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes(content));
  }
}

function bytes(content: NonNullable<Scenario['files']>[string]): string | Buffer {
  if (typeof content === 'string') return content;
  return 'base64' in content ? Buffer.from(content.base64, 'base64') : content.repeat.repeat(content.times);
}

const wordsOf = ({ run }: Scenario): string[] => [process.execPath, command, ...run.split(' ').slice(1)];

function start(cwd: string, [program = '', ...words]: string[], stdin = '') {
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const child = spawn(program, words, { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(stdin);
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
}
