import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { agenciesOf, openQuery, type Query } from '@ogi-reports/dataset/query';

/** What is asked: a release, records or NDJSON, or without a name the dataset that is installed with the command. */
export function openSource(name: string | undefined): Promise<Query> {
  return name === undefined ? openInstalled() : openQuery(name);
}

async function openInstalled(): Promise<Query> {
  const { reports, version } = await import('@ogi-reports/dataset');
  const manifest = createRequire(import.meta.url).resolve('@ogi-reports/dataset/package.json');
  const agencies = await agenciesOf(dirname(manifest));
  return openQuery(reports(), { agencies: agencies.values(), version });
}
