import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type AgencyEntry, readAgencies } from '../agencies/table.ts';
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

/** Reads `agencies.tsv`, `redirects.tsv` and `corrections.tsv` beside the records. */
export async function readBeside(records: string): Promise<Beside> {
  const at = (name: string) => join(dirname(resolve(records)), name);
  const agencies = at('agencies.tsv');
  return {
    agencies: existsSync(agencies) ? readAgencies(await readFile(agencies, 'utf8')) : new Map(),
    redirects: existsSync(at('redirects.tsv')) ? await readRedirects(at('redirects.tsv')) : {},
    corrections: await readCorrections(at('corrections.tsv')),
  };
}
