import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figure } from '../baseline.ts';
import { summary } from '../measure.ts';
import { makeCountry } from './country.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: join(tmpdir(), 'ogi-country') },
    keep: { type: 'boolean', default: false },
  },
});

/** Does one step and tells how long it took. */
async function step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(58)} ${seconds.toFixed(2).padStart(9)} s`);
  return value;
}

const megabytes = async (path: string) => `${Math.round((await stat(path)).size / 1e6)} MB`;

async function timesOf(rounds: number, work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await work());
  return summary(times).median;
}

const country = await makeCountry(values.folder, Number(values.reports), Number(values.seed), step);
console.log(`  NDJSON ${await megabytes(country.ndjson)}, Parquet ${await megabytes(country.parquet)}`);

const fromParquet = await timesOf(7, () => country.query('parquet'));
const fromNdjson = await timesOf(2, () => country.query('ndjson'));
console.log(`requests received by year and province, Parquet   ${figure(fromParquet)} s`);
console.log(`the same over NDJSON                              ${figure(fromNdjson)} s`);
console.log(`ratio (limit 0.06)                                ${figure(fromParquet / fromNdjson)}`);

const lookups = summary(await step('index of ids, 600 reports by id', () => country.lookups(300)));
console.log(`one report by id, warm (limit 1 ms)               ${figure(lookups.median)} ms`);
if (!values.keep) country.remove();
