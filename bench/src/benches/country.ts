import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { type Country, makeCountry } from '../country/country.ts';
import { summary } from '../measure.ts';
import { size } from '../scale.ts';

let made: Promise<Country> | undefined;

const theCountry = (): Promise<Country> => {
  made ??= makeCountry(join(tmpdir(), 'ogi-bench-country'), size.reports, 1);
  return made;
};

const of = `${size.reports} reports`;

export const countryBenchmarks: Benchmark[] = [
  {
    name: 'country/query',
    about: `a measure by year and province from Parquet, ${of}`,
    peer: 'the same over NDJSON',
    limit: 0.06,
    async measure() {
      const country = await theCountry();
      const ratios: number[] = [];
      for (let round = 0; round < 5; round++) {
        const peer = await country.query('ndjson');
        ratios.push((await country.query('parquet')) / peer);
      }
      return summary(ratios);
    },
  },
  {
    name: 'country/report-by-id',
    about: `one of ${of} by its id, warm`,
    peer: 'ms',
    limit: 1,
    async measure() {
      const country = await theCountry();
      try {
        return summary(await country.lookups(300));
      } finally {
        country.remove();
        made = undefined;
      }
    },
  },
];
