import { fileURLToPath } from 'node:url';
import { audit } from '@ogi-reports/audit';
import { convert, convertFigures } from '@ogi-reports/converter';
import { isReport } from '@ogi-reports/schema/check';
import { sumsHold2021 } from '../../../packages/audit/src/generated/sums-hold.ts';
import type { Benchmark } from '../benchmark.ts';
import { cleanReports } from '../inputs/records.ts';
import { type Ratio, ratio, summary } from '../measure.ts';
import { outputOf } from '../processes.ts';

/** The work over each of some reports, against JSON.parse of the same reports' texts. */
async function againstJson<Item extends object>(
  items: Item[],
  work: (item: Item) => unknown,
): Promise<Ratio> {
  const texts = items.map((item) => JSON.stringify(item));
  const all = (each: (place: number) => unknown) => () => {
    for (let place = 0; place < items.length; place++) each(place);
  };
  return ratio(
    all((place) => work(items[place] as Item)),
    all((place) => JSON.parse(texts[place] as string)),
  );
}

const json = 'JSON.parse of the record';

export const recordBenchmarks: Benchmark[] = [
  {
    name: 'validate/warm',
    about: 'strict validation, warm',
    peer: json,
    limit: 0.12,
    measure: async () => againstJson(await cleanReports('2021'), (report) => isReport(report)),
  },
  {
    name: 'validate/first-1000',
    about: 'the first thousand records of a process',
    peer: json,
    limit: 1.5,
    async measure() {
      const script = fileURLToPath(new URL('../../dist/first-thousand.js', import.meta.url));
      const ratios: number[] = [];
      for (let seed = 1; seed <= 7; seed++) ratios.push(Number(await outputOf([script, String(seed)])));
      return summary(ratios);
    },
  },
  {
    name: 'audit/sums',
    about: 'all arithmetic rules of one report',
    peer: json,
    limit: 0.05,
    measure: async () => againstJson(await cleanReports('2021'), (report) => sumsHold2021(report.tables)),
  },
  {
    name: 'audit/clean',
    about: 'whole audit of a clean report, with coverage',
    peer: json,
    limit: 0.3,
    measure: async () => againstJson(await cleanReports('2021'), (report) => audit(report)),
  },
  {
    name: 'convert/figures',
    about: '2014 table to 2021, figures alone',
    peer: json,
    limit: 0.1,
    measure: async () =>
      againstJson(await cleanReports('2014-table'), (report) => convertFigures(report, { to: '2021' })),
  },
  {
    name: 'convert/whole',
    about: '2014 table to 2021, with ledger and losses',
    peer: json,
    limit: 0.5,
    measure: async () =>
      againstJson(await cleanReports('2014-table'), (report) => convert(report, { to: '2021' })),
  },
];
