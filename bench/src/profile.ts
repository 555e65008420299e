import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { figure } from './baseline.ts';

/** What of V8's CPU profile is used here: calls by number, and which of them ran at each sample. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

const mostLines = 12;

/** Runs something with the words that make Node take CPU profiles, and gives what took most, as lines. */
export async function profiled(run: (words: string[]) => Promise<unknown>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-profile-'));
  try {
    await run(['--cpu-prof', '--cpu-prof-dir', folder]);
    const profiles = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile,
    );
    return dearest(profiles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The functions that ran longest by themselves, with their share of all time that anything ran. */
function dearest(profiles: readonly CpuProfile[]): string[] {
  const times = new Map<string, number>();
  for (const profile of profiles)
    for (const [name, time] of ownTimes(profile)) times.set(name, (times.get(name) ?? 0) + time);
  times.delete('(idle)');
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostLines)
    .map(([name, time]) => `${figure((100 * time) / all).padStart(6)} %  ${name}`);
}

function* ownTimes({ nodes, samples, timeDeltas }: CpuProfile): Generator<[name: string, time: number]> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  for (const [place, id] of samples.entries()) yield [names.get(id) ?? '', timeDeltas[place] ?? 0];
}

function nameOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName.length > 60 ? `${functionName.slice(0, 60)}…` : functionName || '(anonymous)';
  return url ? `${name}, ${basename(url)}` : name;
}
