import { rm } from 'node:fs/promises';
import { validateCFF } from 'cffjs';
import { Profile, Resource } from 'datapackage';
import { parseCsv } from 'hucre';
import { expand } from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtRelease } from './fixture.ts';

let copy: Awaited<ReturnType<typeof builtRelease>>;
let text: typeof copy.text;

beforeAll(async () => {
  copy = await builtRelease({ version: '1.0.0', date: '2026-01-31' });
  text = copy.text;
});
afterAll(() => rm(copy.folder, { recursive: true, force: true }));

const table = (csv: string) => parseCsv(csv) as string[][];

describe('datapackage.json', () => {
  it('describes each file with its hash', async () => {
    const { resources } = JSON.parse(await text('datapackage.json'));
    const listed = (await text('SHA256SUMS'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    for (const { path, hash } of resources)
      expect(listed).toContainEqual([hash.replace('sha256:', ''), path]);
    const cells = resources.find(({ path }: { path: string }) => path === 'csv/cells.csv');
    expect(cells.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      (await text('csv/cells.csv')).split('\n')[0]?.split(','),
    );
  });

  it('keeps to the Frictionless specification, description and rows alike', async () => {
    const profile = await Profile.load('data-package');
    const descriptor = JSON.parse(await text('datapackage.json'));
    expect(profile.validate(descriptor).errors).toEqual([]);
    const plain = descriptor.resources.filter(({ path }: { path: string }) => path.startsWith('csv/'));
    expect(plain.length).toBeGreaterThan(10);
    for (const { path, schema } of plain) {
      const resource = await Resource.load({ name: 'rows', data: table(await text(path)), schema });
      await expect(resource.read(), path).resolves.toBeDefined();
    }
  });
});

describe('CITATION.cff', () => {
  it('keeps to the schema of the Citation File Format', async () => {
    const citation = parse(await text('CITATION.cff'));
    expect(() => validateCFF(structuredClone(citation))).not.toThrow();
    expect(() => validateCFF({ ...citation, licence: 'CC' })).toThrow(/validation failed/);
  });
});

describe('descriptions as linked data', () => {
  /** Every term must have a meaning: a processor in safe mode refuses what it would have to drop. */
  const meaning = (document: object, context?: object) =>
    expand(
      { ...document, ...(context && { '@context': context }) },
      {
        safe: true,
        base: 'https://example.org/',
        documentLoader: (address) => Promise.reject(new Error(`Asks the network for ${address}`)),
      },
    );
  const croissant = async () => JSON.parse(await text('croissant.json'));

  it('are linked data that a strict processor takes whole, without asking the network', async () => {
    const schemaOrg = JSON.parse(await text('dataset.jsonld'));
    const [described] = await meaning(schemaOrg, { '@vocab': 'https://schema.org/' });
    expect(described).toMatchObject({ '@type': ['https://schema.org/Dataset'] });
    const [expanded] = await meaning(await croissant());
    expect(expanded).toMatchObject({
      '@type': ['https://schema.org/Dataset'],
      'http://purl.org/dc/terms/conformsTo': [{ '@value': 'http://mlcommons.org/croissant/1.0' }],
    });
  });

  it('name in croissant.json only files, columns and keys that there are', async () => {
    const { distribution, recordSet } = await croissant();
    const files = new Set(distribution.map((file: { '@id': string }) => file['@id']));
    for (const { '@id': id, field, key } of recordSet) {
      const columns = (await text(`csv/${id}.csv`)).split('\n')[0]?.split(',');
      const ids = new Set(field.map((each: { '@id': string }) => each['@id']));
      for (const { '@id': named } of key) expect(ids).toContain(named);
      for (const { source } of field) {
        expect(files).toContain(source.fileObject['@id']);
        expect(columns).toContain(source.extract.column);
      }
    }
  });
});
