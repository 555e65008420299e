import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openReports } from '../../../datasets/reports/src/ndjson/index.ts';
import { ask, measure, writeParquet } from './parquet.ts';

/** A synthetic country on disk: its reports as NDJSON, their figures as Parquet. */
export interface Country {
  ndjson: string;
  parquet: string;
  /** Seconds that a measure takes, summed by year and province. */
  query(from: 'ndjson' | 'parquet'): Promise<number>;
  /** Milliseconds that each of some reports takes by its id, taken a second time. */
  lookups(count: number): Promise<number[]>;
  remove(): void;
}

/** Called around each step of making a country. */
type Step = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

const untold: Step = (_, work) => work();

/** Makes a country of so many reports. The same seed gives the same country, whatever the number of threads. */
export async function makeCountry(
  folder: string,
  count: number,
  seed: number,
  step: Step = untold,
): Promise<Country> {
  mkdirSync(folder, { recursive: true });
  const [ndjson, parquet] = [join(folder, 'reports.ndjson'), join(folder, 'figures.parquet')];
  await step(`${count} reports made and checked (isReport)`, () => generate(ndjson, count, seed));
  await step('NDJSON to Parquet, as a stream, in its order', () => writeParquet(ndjson, parquet));
  const sql = { ndjson: measure(ndjson, true), parquet: measure(`read_parquet('${parquet}')`, false) };
  const answers = [await ask(sql.parquet), await ask(sql.ndjson)];
  if (String(answers[0]) !== String(answers[1])) throw new Error('Parquet and NDJSON disagree');
  return {
    ndjson,
    parquet,
    query: (from) => secondsOf(() => ask(sql[from])),
    lookups: (some) => lookups(ndjson, parquet, some),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Every thread writes a part of the country, in order; the parts are then joined. */
async function generate(ndjson: string, count: number, seed: number): Promise<void> {
  const threads = availableParallelism();
  const parts = Array.from({ length: threads }, (_, part) => `${ndjson}.${part}`);
  const cut = (part: number) => Math.floor((count * part) / threads);
  await Promise.all(
    parts.map((path, part) => runPart({ path, from: cut(part), to: cut(part + 1), count, seed })),
  );
  rmSync(ndjson, { force: true });
  for (const part of parts) {
    await pipeline(createReadStream(part), createWriteStream(ndjson, { flags: 'a' }));
    rmSync(part);
  }
}

const script = fileURLToPath(new URL('../../dist/country/part.js', import.meta.url));

function runPart(workerData: object): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(script, { workerData });
    worker.on('error', failed);
    worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`a part ended with ${code}`))));
  });
}

async function lookups(ndjson: string, parquet: string, count: number): Promise<number[]> {
  const reports = await openReports(ndjson);
  const sample = await ask(`SELECT id FROM read_parquet('${parquet}') USING SAMPLE ${count}`);
  const ids = sample.map(([id]) => String(id));
  const times: number[] = [];
  for (const id of [...ids, ...ids])
    times.push(
      await secondsOf(async () => {
        if ((await reports.report(id))?.id !== id) throw new Error(`${id} was not found`);
      }),
    );
  await reports.close();
  return times.slice(ids.length).map((seconds) => seconds * 1000);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
