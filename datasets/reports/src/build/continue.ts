import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '@ogi-reports/schema';
import { agenciesOf } from '../agencies/index.ts';
import {
  type Correction,
  changelog,
  changelogSection,
  compare,
  type Delta,
  guardFaults,
  unexplained,
  versionFault,
} from '../diff/index.ts';
import type { Beside } from '../records/beside.ts';
import type { Statistics } from './metadata/statistics.ts';
import { writeJson } from './metadata/write-json.ts';

/** A release that may not be published after the one before, with every reason. */
export class ReleaseRefused extends Error {
  readonly text: Text;
  constructor(readonly faults: Text[]) {
    const text = { zh: faults.map(({ zh }) => zh).join('\n'), en: faults.map(({ en }) => en).join('\n') };
    super(text.en);
    this.text = text;
    this.name = 'ReleaseRefused';
  }
}

/**
 * Sets a built release beside the one before it: writes `delta.json` and `CHANGELOG.md`, then throws
 * ReleaseRefused where ids vanished, the data shrank, a correction has no reason or the version is too low.
 */
export async function continueFrom(
  previous: string,
  out: string,
  { redirects, corrections }: Beside,
  { version, date }: { version: string; date?: string },
): Promise<Delta> {
  const compared = await compare(previous, out, redirects);
  const delta = { ...compared, to: { ...compared.to, version } };
  await writeJson(join(out, 'delta.json'), delta);
  const section = changelogSection(version, date ?? null, delta, corrections);
  await writeFile(
    join(out, 'CHANGELOG.md'),
    changelog(section, await textOf(join(previous, 'CHANGELOG.md'))),
  );
  const faults = await faultsOf(previous, out, delta, corrections);
  if (faults.length > 0) throw new ReleaseRefused(faults);
  return delta;
}

const textOf = async (path: string) => (existsSync(path) ? readFile(path, 'utf8') : null);

/** Agency ids of the release before that are there no more, and that no agency names as its predecessor. */
async function agenciesGone(previous: string, out: string): Promise<Text[]> {
  const [before, after] = [await agenciesOf(previous), await agenciesOf(out)];
  const succeeded = new Set([...after.values()].flatMap(({ predecessors }) => predecessors));
  const gone = [...before.keys()].filter((id) => !after.has(id) && !succeeded.has(id));
  return gone.map((id) => ({
    zh: `agencies.tsv 里没有了机构 ${id}。编号一经使用不再改变：请恢复，或写为后继机构的 predecessors。`,
    en: `Agency ${id} is gone from agencies.tsv. An id never changes once it is used: put it back, or name it among the predecessors of the agency that succeeds it.`,
  }));
}

async function faultsOf(
  previous: string,
  out: string,
  delta: Delta,
  corrections: Correction[],
): Promise<Text[]> {
  const statistics = async (folder: string): Promise<Statistics> =>
    JSON.parse(await readFile(join(folder, 'statistics.json'), 'utf8'));
  const guards = guardFaults(await statistics(previous), await statistics(out), delta);
  const lost = await agenciesGone(previous, out);
  const silent = unexplained(delta, corrections).map(({ id, at }) => ({
    zh: `${id} 的 ${at} 改了，请在 corrections.tsv 里说明原因。`,
    en: `${at} of ${id} has changed: say why in corrections.tsv.`,
  }));
  const { from, to, bump } = delta;
  const low = from.version && to.version ? versionFault(from.version, to.version, bump) : undefined;
  return [...guards, ...lost, ...silent, ...(low ? [low] : [])];
}
