import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AgencyEntry, agenciesOf } from '../agencies/table.ts';
import { readCorrections } from '../diff/corrections.ts';
import type { Correction } from '../diff/types.ts';
import type { Redirect } from '../types.ts';
import { readRedirects } from './redirects.ts';

/** What is written by hand beside a folder of records. A missing file counts as an empty one. */
export interface Beside {
  agencies: Map<string, AgencyEntry>;
  redirects: Record<string, Redirect>;
  corrections: Correction[];
}

/** The tables that are written by hand beside the records, and lie inside a release. */
export const tablesBeside = ['agencies.tsv', 'redirects.tsv', 'corrections.tsv'] as const;

/** Reads the tables beside a folder of records or an NDJSON file, or inside a release folder. */
export async function readBeside(source: string): Promise<Beside> {
  const folder = existsSync(join(source, 'reports.ndjson')) ? source : dirname(resolve(source));
  const at = (name: (typeof tablesBeside)[number]) => join(folder, name);
  return {
    agencies: await agenciesOf(folder),
    redirects: existsSync(at('redirects.tsv')) ? await readRedirects(at('redirects.tsv')) : {},
    corrections: await readCorrections(at('corrections.tsv')),
  };
}
