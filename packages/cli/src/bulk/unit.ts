import { stat } from 'node:fs/promises';
import { ending } from '../input/kinds.ts';
import type { Source } from '../input/source.ts';

/** A piece of a bulk run that one thread does at one go: a file, or the lines that begin in a stretch of one. */
export type Unit =
  | { kind: 'file'; name: string }
  | { kind: 'lines'; name: string; start: number; end: number };

/** Bytes of NDJSON in one piece: some hundreds of reports. */
const stretch = 2 << 20;

/** The pieces of a bulk run in the order of its inputs. Only names and sizes are looked at. */
export async function unitsOf(sources: readonly Pick<Source, 'name'>[]): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const { name } of sources) {
    if (isLines(name)) units.push(...stretches(name, await sizeOf(name)));
    else units.push({ kind: 'file', name });
  }
  return units;
}

const isLines = (name: string) => ['ndjson', 'jsonl'].includes(ending(name));

const sizeOf = async (name: string) => (await stat(name).catch(() => undefined))?.size ?? 0;

/** An empty or missing file is one piece too, so that it is told. */
function stretches(name: string, size: number): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < Math.max(size, 1); start += stretch)
    units.push({ kind: 'lines', name, start, end: Math.min(size, start + stretch) });
  return units;
}
