import { isReport } from '@ogi-reports/schema/check';
import { country } from './country/reports.ts';
import { realProfile } from './inputs/records.ts';

// Run in a fresh process: how long the first thousand records take to check, against parsing their texts.
const report = country(await realProfile(), 1000, Number(process.argv[2] ?? 1));
const texts = Array.from({ length: 1000 }, (_, place) => JSON.stringify(report(place)));

const timed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

let records: unknown[] = [];
const parsing = timed(() => {
  records = texts.map((text) => JSON.parse(text));
});
const checking = timed(() => {
  if (!records.every(isReport)) throw new Error('a synthetic report is not valid');
});
console.log(checking / parsing);
