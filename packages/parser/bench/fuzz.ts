import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParseError, parse } from '../src/index.ts';

/** Spoils documents at random and parses them: anything but a result or a ParseError, and any slow reading, is kept. */
const [folder = 'examples', minutes = '1', seed = '1'] = process.argv.slice(2);
const slow = 10_000;

let state = Number(seed) || 1;
function random(below: number): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % below;
}

const changes: ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes.slice(0, random(bytes.length + 1)),
  (bytes) => bytes.slice(random(bytes.length + 1)),
  (bytes) => {
    const copy = bytes.slice();
    for (let count = 1 + random(40); count > 0; count--) copy[random(copy.length)] = random(256);
    return copy;
  },
  (bytes) => {
    const [from, to] = [random(bytes.length), random(bytes.length)];
    return new Uint8Array([
      ...bytes.subarray(0, from),
      ...bytes.subarray(Math.min(to, from), Math.min(to, from) + 4000),
      ...bytes.subarray(from),
    ]);
  },
  (bytes) => {
    const from = random(bytes.length);
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + random(2000))]);
  },
];

const documents = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
  .map(({ name }) => new Uint8Array(readFileSync(join(folder, name))));
const until = performance.now() + Number(minutes) * 60_000;
const counts = { read: 0, refused: 0, failed: 0, slow: 0 };

while (performance.now() < until) {
  let bytes = documents[random(documents.length)] as Uint8Array;
  for (let count = 1 + random(3); count > 0 && bytes.length > 1; count--)
    bytes = (changes[random(changes.length)] as (typeof changes)[number])(bytes);
  const start = performance.now();
  try {
    await parse(bytes);
    counts.read++;
  } catch (error) {
    if (error instanceof ParseError) counts.refused++;
    else {
      counts.failed++;
      keep(`failed-${counts.failed}`, bytes, error);
    }
  }
  if (performance.now() - start > slow)
    keep(`slow-${++counts.slow}`, bytes, `${Math.round(performance.now() - start)} ms`);
}
console.log(JSON.stringify(counts));

function keep(name: string, bytes: Uint8Array, reason: unknown): void {
  const file = join(tmpdir(), `fuzz-${name}.bin`);
  writeFileSync(file, bytes);
  console.error(file, reason instanceof Error ? reason.stack : reason);
}
