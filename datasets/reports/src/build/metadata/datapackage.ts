import type { Column, Table } from '../tables/table.ts';
import { about, type Release, type ReleaseFile } from './about.ts';

type AnyTable = Table<never>;

/** `datapackage.json`: Frictionless Data Package v2, with a Table Schema for every CSV and Parquet file. */
export function dataPackage(release: Release, tables: AnyTable[]): object {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    id: `urn:ogi-reports:dataset:${release.version}`,
    title: about.title.en,
    description: `${about.description.en}\n\n${about.description.zh}`,
    version: release.version,
    ...(release.date && { created: `${release.date}T00:00:00Z` }),
    keywords: about.keywords,
    licenses: [{ name: about.license.id, title: about.license.title, path: about.license.url }],
    contributors: about.creators.map((title) => ({ title, roles: ['creator'] })),
    resources: release.files
      .filter(({ path }) => !path.startsWith('json/'))
      .map((file) => resource(file, file.table ? byName.get(file.table) : undefined)),
  };
}

function resource(file: ReleaseFile, table: AnyTable | undefined): object {
  const name = file.path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const base = {
    name,
    path: file.path,
    mediatype: file.mediaType,
    format: file.path.split('.').at(-1),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
  if (!table) return base;
  return {
    ...base,
    ...(file.path.endsWith('.csv') && { type: 'table', encoding: 'utf-8' }),
    title: `${table.title.en} · ${table.title.zh}`,
    description: `${table.description.en} ${table.description.zh}`,
    schema: { fields: table.columns.map(field), primaryKey: table.key, missingValues: [''] },
  };
}

function field({ name, type, description, values }: Column<never>): object {
  return {
    name,
    type,
    description: `${description.en} · ${description.zh}`,
    ...(values && { constraints: { enum: values } }),
  };
}
