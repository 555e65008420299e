import type { Dataset, WithContext } from 'schema-dts';
import type { ColumnType, Table } from '../tables/table.ts';
import { about, type Release, type ReleaseFile } from './about.ts';

const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  sc: 'https://schema.org/',
  source: 'cr:source',
};

const dataTypes: Record<ColumnType, string> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
};

/** What schema.org and Croissant say alike. */
function common(release: Release) {
  return {
    name: about.name,
    alternateName: [about.title.zh, about.title.en],
    description: `${about.description.en} ${about.description.zh}`,
    version: release.version,
    ...(release.date && { datePublished: release.date }),
    license: about.license.url,
    keywords: about.keywords,
    inLanguage: about.languages,
    creator: about.creators.map((name) => ({ '@type': 'Organization' as const, name })),
    temporalCoverage: release.years.join('/'),
    spatialCoverage: 'China',
    isAccessibleForFree: true,
  };
}

/** `dataset.jsonld`: schema.org, for search engines. */
export function schemaOrg(release: Release): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...common(release),
    distribution: filesFor(release).map((file) => ({
      '@type': 'DataDownload',
      name: file.path,
      contentUrl: file.path,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

/** `croissant.json`: Croissant 1.0, with one record set for each CSV table. */
export function croissant(release: Release, tables: Table<never>[]): object {
  const files = filesFor(release);
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    ...common(release),
    citeAs: `${about.citation} Version ${release.version}.`,
    distribution: files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': file.path,
      name: file.path,
      contentUrl: file.path,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
    recordSet: tables
      .filter(({ name }) => files.some(({ path }) => path === `csv/${name}.csv`))
      .map(recordSet),
  };
}

const filesFor = ({ files }: Release): ReleaseFile[] => files.filter(({ path }) => !path.startsWith('json/'));

function recordSet({ name, title, description, columns, key }: Table<never>): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${title.en}: ${description.en}`,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column.name}`,
      name: column.name,
      description: `${column.description.en} · ${column.description.zh}`,
      dataType: dataTypes[column.type],
      source: { fileObject: { '@id': `csv/${name}.csv` }, extract: { column: column.name } },
    })),
  };
}
