import { readFile } from 'node:fs/promises';
import { readTable } from '../tsv.ts';
import type { Redirect } from '../types.ts';

/** The ids of earlier versions that are no longer live, from `redirects.tsv`. */
export async function readRedirects(file: string): Promise<Record<string, Redirect>> {
  const redirects: Record<string, Redirect> = {};
  for (const row of readTable(await readFile(file, 'utf8')))
    redirects[row.id ?? ''] = {
      kind: row.kind as Redirect['kind'],
      target: row.target || null,
      reason: { zh: row.reason_zh ?? '', en: row.reason_en ?? '' },
      since: row.since ?? '',
    };
  return redirects;
}
