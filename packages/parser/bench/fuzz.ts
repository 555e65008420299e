import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chance, spoiled, spoiledInside, unpackedParts } from './spoil.ts';

/**
 * Spoils documents at random and parses them: anything but a result or a ParseError, any stray rejection and any slow
 * reading is kept. Arguments: folder, minutes, seed, seconds that a PDF may take.
 */
// As built, so that PDF is read on a thread as users have it.
const { ParseError, parse }: typeof import('../src/index.ts') = await import('@ogi-reports/parser' as string);

const [folder = 'examples', minutes = '1', seed = '1', seconds = '10'] = process.argv.slice(2);
const slow = (Number(seconds) + 5) * 1000;

const chance = new Chance(Number(seed));
const documents = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.tsv$/.test(entry.name))
  .map(({ name }) => new Uint8Array(readFileSync(join(folder, name))));
const opened = documents.map((bytes) => (isPdf(bytes) ? unpackedParts(bytes) : []));
const until = performance.now() + Number(minutes) * 60_000;
const counts: Record<string, number> = { read: 0, refused: 0, late: 0, failed: 0, slow: 0, stray: 0 };
const codes: Record<string, number> = {};
let bytes = new Uint8Array() as Uint8Array;

process.on('unhandledRejection', (reason) => keep('stray', reason));

for (let round = 0; performance.now() < until; round++) {
  bytes = next();
  const start = performance.now();
  try {
    await parse(bytes, { limits: { seconds: Number(seconds) } });
    count('read');
  } catch (error) {
    if (!(error instanceof ParseError)) keep('failed', error);
    else if (/seconds/.test(error.message)) keep('late', error.message);
    else count('refused');
    const code = error instanceof ParseError ? error.code : 'other';
    codes[code] = (codes[code] ?? 0) + 1;
  }
  const took = performance.now() - start;
  if (took > slow) keep('slow', `${Math.round(took)} ms`);
  if (round % 200 === 0) tell();
}
tell();
console.log(JSON.stringify({ ...counts, codes }));
process.exit(counts.failed || counts.slow || counts.stray ? 1 : 0);

function next(): Uint8Array {
  const index = chance.below(documents.length);
  const parts = opened[index] ?? [];
  if (parts.length > 1 && chance.below(3) > 0) return spoiledInside(parts, chance);
  return spoiled(documents[index] as Uint8Array, chance);
}

function isPdf(document: Uint8Array): boolean {
  return String.fromCharCode(...document.subarray(0, 5)) === '%PDF-';
}

function count(name: string): number {
  counts[name] = (counts[name] ?? 0) + 1;
  return counts[name];
}

function keep(name: string, reason: unknown): void {
  const file = join(tmpdir(), `fuzz-${seed}-${name}-${count(name)}.bin`);
  writeFileSync(file, bytes);
  console.error(file, reason instanceof Error ? reason.stack : reason);
}

function tell(): void {
  const { rss, heapUsed } = process.memoryUsage();
  console.error(JSON.stringify({ ...counts, rss: rss >> 20, heap: heapUsed >> 20 }));
}
