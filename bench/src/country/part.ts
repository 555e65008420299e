import { closeSync, openSync, writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { isReport } from '@ogi-reports/schema/check';
import { realProfile } from '../inputs/records.ts';
import { country } from './reports.ts';

// One thread's part of a synthetic country: makes its reports, checks them as read back, and writes them.
const { path, from, to, count, seed } = workerData as Record<string, number> & { path: string };
const report = country(await realProfile(), count as number, seed as number);
const file = openSync(path, 'w');
let text = '';
for (let place = from as number; place < (to as number); place++) {
  const line = JSON.stringify(report(place));
  if (!isReport(JSON.parse(line))) throw new Error(`report ${place} is not valid`);
  text += `${line}\n`;
  if (text.length > 1 << 20) {
    writeSync(file, text);
    text = '';
  }
}
writeSync(file, text);
closeSync(file);
