import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valuesIn } from '../../../datasets/reports/src/ndjson/index.ts';
import type { Benchmark } from '../benchmark.ts';
import { someReports } from '../inputs/records.ts';
import { ratio } from '../measure.ts';

export const loadBenchmarks: Benchmark[] = [
  {
    name: 'load/ndjson',
    about: 'NDJSON file to records',
    peer: 'JSON.parse of its lines in memory',
    limit: 1.6,
    async measure() {
      const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
      const path = join(folder, 'reports.ndjson');
      const texts = (await someReports()).map((report) => JSON.stringify(report));
      writeFileSync(path, texts.map((text) => `${text}\n`).join(''));
      const all = () => texts.map((text) => JSON.parse(text)).length;
      try {
        return await ratio(() => readAll(path), all, { rounds: 15 });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
];

async function readAll(path: string): Promise<number> {
  let count = 0;
  for await (const _ of valuesIn(path)) count++;
  return count;
}
