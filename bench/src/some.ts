import { writeFileSync } from 'node:fs';
import { benchmarks } from './benches/index.ts';
import { run } from './benchmark.ts';

// Run by `isolated.ts`: measures the benchmarks of these names and writes what it measured.
const [output, names] = process.argv.slice(2) as [string, string];
const results = [];
for (const name of names.split(',')) {
  const benchmark = benchmarks.find((each) => each.name === name);
  if (benchmark) results.push(await run(benchmark));
}
writeFileSync(output, JSON.stringify(results));
