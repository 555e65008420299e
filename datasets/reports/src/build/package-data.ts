import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '@ogi-reports/schema';
import { readRecords } from '../records/read-records.ts';
import type { IndexEntry, Redirect } from '../types.ts';

export interface PackageDataOptions {
  version: string;
  redirects: Record<string, Redirect>;
}

/**
 * Writes what the npm package loads: the catalog (index, redirects, years, version),
 * one ESM module for each year and each chunk of year and province, and the ids as a union type.
 */
export async function buildPackageData(
  records: string,
  out: string,
  { version, redirects }: PackageDataOptions,
): Promise<IndexEntry[]> {
  await rm(out, { recursive: true, force: true });
  const index: IndexEntry[] = [];
  const chunks = new Map<string, Set<string>>();
  for await (const { year, province, reports } of byProvince(records)) {
    chunks.set(year, (chunks.get(year) ?? new Set()).add(province));
    index.push(...reports.map(indexEntry));
    const chunk = Object.fromEntries(reports.map((report) => [report.id, report]));
    await write(join(out, year, `${province}.js`), `export default ${parsed(chunk)};\n`);
  }
  for (const [year, provinces] of chunks) await write(join(out, year, 'index.js'), yearModule(provinces));
  await writeCatalog(out, {
    years: yearsLiteral([...chunks.keys()]),
    index: parsed(index),
    redirects: parsed({ ...editionsOf(index), ...redirects }),
    version: JSON.stringify(version),
  });
  await writeDeclarations(out, index);
  return index;
}

/** Earlier editions of restated reports stay where they are, and say which is the latest. */
function editionsOf(index: IndexEntry[]): Record<string, Redirect> {
  const reason = { zh: '机构已重新发布', en: 'the agency has published it anew' };
  const earlier = index.filter(({ id }) => id.includes('@'));
  return Object.fromEntries(
    earlier.map(({ id }) => [
      id,
      { kind: 'superseded', target: id.replace(/@\d+$/, ''), reason, since: null },
    ]),
  );
}

async function* byProvince(records: string) {
  let group: { year: string; province: string; reports: Report[] } | undefined;
  for await (const { path, report } of readRecords(records)) {
    const [year = '', province = ''] = path.split('/');
    if (group && (group.year !== year || group.province !== province)) {
      yield group;
      group = undefined;
    }
    group ??= { year, province, reports: [] };
    group.reports.push(report);
  }
  if (group) yield group;
}

/** What the index says of a report. */
export function indexEntry(report: Report): IndexEntry {
  const { id, agency, year, edition, forms, coverage } = report;
  const agencyId = agency.id ?? '';
  return {
    id: id ?? '',
    agency: agencyId,
    name: agency.name ?? '',
    place: agency.code ?? '',
    province: `${agencyId.slice(0, 2)}0000`,
    year: year ?? 0,
    edition,
    forms,
    coverage,
  };
}

/** Engines read JSON text several times faster than the same object as a literal. */
const parsed = (value: unknown) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const yearsLiteral = (years: string[]) =>
  `{\n${years.map((year) => `  ${year}: () => import('./${year}/index.js'),\n`).join('')}}`;

const yearModule = (provinces: Set<string>) =>
  `export default [\n${[...provinces].map((code) => `  ['${code}', () => import('./${code}.js')],\n`).join('')}];\n`;

/** One module for all that the main entry takes in. */
function writeCatalog(out: string, values: Record<string, string>): Promise<void> {
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${value};\n`);
  return write(join(out, 'catalog.js'), lines.join(''));
}

async function writeDeclarations(out: string, index: IndexEntry[]): Promise<void> {
  const ids = index.map(({ id }) => `\n  | '${id}'`).join('');
  const files = {
    ids: `/** The id of every report in this version of the dataset. */\nexport type ReportId =${ids || ' never'};\n`,
    catalog:
      "import type { IndexEntry } from '../index.js';\nimport type { ReportId } from './ids.js';\n" +
      'export declare const index: readonly IndexEntry<ReportId>[];\n' +
      'export declare const version: string;\n',
    chunk:
      "import type { Report } from '../index.js';\n" +
      '/** The reports of one year and province, by id. */\n' +
      'declare const reports: Record<string, Report>;\nexport default reports;\n',
  };
  for (const [name, text] of Object.entries(files))
    for (const suffix of ['d.ts', 'd.cts'])
      await write(
        join(out, `${name}.${suffix}`),
        suffix === 'd.cts' ? text.replaceAll(".js'", ".cjs'") : text,
      );
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
