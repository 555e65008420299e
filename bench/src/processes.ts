import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds that a Node process takes from its start to its end. Throws where it fails. */
export async function timeOfProcess(words: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
  return performance.now() - start;
}

/** What a Node process prints. */
export async function outputOf(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
  return Buffer.concat(chunks).toString('utf8');
}
