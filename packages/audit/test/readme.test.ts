import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sketchReport } from '../src/examples/report.ts';
import { example } from './readme-example.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the code in the README is the code that is run here', () => {
  const code = /\/\/ begin\n([\s\S]+?) {2}\/\/ end/.exec(text('readme-example.ts'))?.[1] ?? 'missing';
  const plain = code.replace(/^ {2}/gm, '').trim();
  expect(text('../README.md')).toContain(`\n\n${plain}\n\`\`\``);
});

it('does what the README says', async () => {
  const report = sketchReport({ form: '2021', year: 2023, cells: { 'reconsideration.total': 1 } });
  const before = sketchReport({ form: '2021', year: 2022, cells: { 'requests.carriedToNextYear.total': 1 } });
  const printed = await example(report, [before, report]);
  expect(printed.filter((line) => !line.includes('\n'))).toEqual([
    'inconsistency disputes/result-total: 1, not 0',
    '0 left',
    '990101/2022: 1',
    '990101/2023: 1',
    '990101/2023 and 990101/2022: series/carried-over',
    '1 pairs of years',
  ]);
  expect(printed[1]).toContain('行政复议');
});
