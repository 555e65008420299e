import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readTable } from '../tsv.ts';
import type { Change, Correction, Delta } from './types.ts';

/** The reasons of changed figures from `corrections.tsv`; none where there is no such file. */
export async function readCorrections(file: string): Promise<Correction[]> {
  if (!existsSync(file)) return [];
  return readTable(await readFile(file, 'utf8')).map((row) => ({
    report: row.report ?? '',
    cell: row.cell || '*',
    reason: { zh: row.reason_zh ?? '', en: row.reason_en ?? '' },
  }));
}

/** Why a figure was changed; a line for the cell goes before one for the whole report. */
export function reasonFor(
  corrections: readonly Correction[],
  id: string,
  { at }: Change,
): Correction['reason'] | undefined {
  const own = corrections.filter(({ report }) => report === id);
  return (own.find(({ cell }) => cell === at) ?? own.find(({ cell }) => cell === '*'))?.reason;
}

/** Published figures that changed without a word of why. */
export function unexplained(delta: Delta, corrections: readonly Correction[]): { id: string; at: string }[] {
  return delta.changed.flatMap(({ id, changes }) =>
    changes
      .filter(({ kind, change }) => kind === 'cell' && change !== 'added')
      .filter((change) => !reasonFor(corrections, id, change))
      .map(({ at }) => ({ id, at })),
  );
}
