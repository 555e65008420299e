import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { openReports } from '../../../datasets/reports/src/ndjson/index.ts';
import { figure } from '../baseline.ts';
import { summary } from '../measure.ts';
import { ask, measure, writeParquet } from './parquet.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: join(tmpdir(), 'ogi-country') },
    keep: { type: 'boolean', default: false },
  },
});

const count = Number(values.reports);
const { folder } = values;
const ndjson = join(folder, 'reports.ndjson');
const parquet = join(folder, 'figures.parquet');
mkdirSync(folder, { recursive: true });

/** Does one step and tells how long it took. */
async function step<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<{ value: Value; seconds: number }> {
  const start = performance.now();
  const value = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(58)} ${seconds.toFixed(2).padStart(9)} s`);
  return { value, seconds };
}

/** Every thread writes a part of the country, in order; the parts are then joined. */
async function generate(): Promise<void> {
  const threads = availableParallelism();
  const parts = Array.from({ length: threads }, (_, part) => `${ndjson}.${part}`);
  await Promise.all(parts.map((path, part) => runPart(path, part, threads)));
  rmSync(ndjson, { force: true });
  for (const part of parts) {
    await pipeline(createReadStream(part), createWriteStream(ndjson, { flags: 'a' }));
    rmSync(part);
  }
}

function runPart(path: string, part: number, parts: number): Promise<void> {
  const from = Math.floor((count * part) / parts);
  const to = Math.floor((count * (part + 1)) / parts);
  const workerData = { path, from, to, count, seed: Number(values.seed) };
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./part.js', import.meta.url), { workerData });
    worker.on('error', failed);
    worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`a part ended with ${code}`))));
  });
}

const megabytes = async (path: string) => `${Math.round((await stat(path)).size / 1e6)} MB`;

await step(`${count} reports made and checked (isReport)`, generate);
console.log(`  NDJSON ${await megabytes(ndjson)}`);
await step('NDJSON to Parquet, as a stream, in its order', () => writeParquet(ndjson, parquet));
console.log(`  Parquet ${await megabytes(parquet)}`);

const fromParquet = await timesOf(7, () => ask(measure(`read_parquet('${parquet}')`, false)));
const fromNdjson = await timesOf(2, () => ask(measure(ndjson, true)));
console.log(`requests received by year and province, Parquet   ${figure(fromParquet)} s`);
console.log(`the same over NDJSON                              ${figure(fromNdjson)} s`);
console.log(`ratio (limit 0.06)                                ${figure(fromParquet / fromNdjson)}`);

const answers = [await ask(measure(`read_parquet('${parquet}')`, false)), await ask(measure(ndjson, true))];
if (String(answers[0]) !== String(answers[1])) throw new Error('Parquet and NDJSON disagree');
const { value: reports } = await step('index of ids', () => openReports(ndjson));
const ids = (await ask(`SELECT id FROM read_parquet('${parquet}') USING SAMPLE 300`)).map(([id]) =>
  String(id),
);
const lookups: number[] = [];
for (const id of [...ids, ...ids]) {
  const start = performance.now();
  if ((await reports.report(id))?.id !== id) throw new Error(`${id} was not found`);
  lookups.push(performance.now() - start);
}
await reports.close();
console.log(
  `one report by id, warm (limit 1 ms)               ${figure(summary(lookups.slice(ids.length)).median)} ms`,
);
if (!values.keep) rmSync(folder, { recursive: true });

async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return summary(times).median;
}
