import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Baseline, changes, toBaseline } from './baseline.ts';
import { benchmarks } from './benches/index.ts';
import type { Result } from './benchmark.ts';
import { apart, inProcess, isWithin } from './isolated.ts';
import { profiled } from './profile.ts';
import { line, titles } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    save: { type: 'boolean', default: false },
    // Those of `scale.ts`.
    full: { type: 'boolean', default: false },
    documents: { type: 'string' },
    reports: { type: 'string' },
    rounds: { type: 'string' },
  },
});

const stored = new URL('../baseline.json', import.meta.url);
const wanted = (name: string) => values.only.length === 0 || values.only.some((part) => name.includes(part));
const baseline: Baseline = JSON.parse(await readFile(stored, 'utf8').catch(() => '{}'));

console.log(titles);
const results: Result[] = [];
for (const names of apart(benchmarks.filter(({ name }) => wanted(name)).map(({ name }) => name)))
  for (const result of await inProcess(names)) {
    results.push(result);
    console.log(line(result, baseline));
  }

if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.save)
  await writeFile(stored, `${JSON.stringify({ ...baseline, ...toBaseline(results) }, null, 2)}\n`);
for (const change of changes(results, baseline)) console.log(change);

for (const { name } of results.filter(({ name, within }) => within === false && isWithin(name))) {
  console.log(`\n${name} is beyond its limit. Where its process spent its time:`);
  for (const told of await profiled((words) => inProcess([name], words))) console.log(told);
}
