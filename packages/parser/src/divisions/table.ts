import type { Level } from '@ogi-reports/schema';
import type { Division, DivisionTable } from './division.ts';
import { type DivisionRow, decodeDivisions } from './encoding.ts';
import { encoded, span } from './generated/table.ts';
import { shortNames, stem } from './short-names.ts';
import { isZoneCode, zoneNames } from './zone-names.ts';

/** The years of the tables at hand, oldest first. */
export const tableYears: readonly number[] = Array.from(
  { length: span.last - span.first + 1 },
  (_, index) => span.first + index,
);

let rows: DivisionRow[] | undefined;
const tables = new Map<number, DivisionTable>();

/** The table in force in a year: the first or last at hand for years before or after them. */
export function divisionsOf(year: number): DivisionTable {
  const at = Math.min(Math.max(year, span.first), span.last);
  const known = tables.get(at);
  if (known) return known;
  rows ??= decodeDivisions(encoded, span);
  const table = build(
    rows.filter(({ from, to }) => from <= at && at <= to),
    at,
  );
  tables.set(at, table);
  return table;
}

const levels: Record<number, Level> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };

/** Prefectures that only group the districts of a municipality, or counties directly under a province. */
const isGrouping = (name: string) => /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/.test(name);

/** Forestry bureaus, works and the like, which the tables list among townships and no report is named by. */
const enterprise = /(?:局|厂|公司|集团|院|校|站|所|中心|监狱|矿|部队)$/;

function build(current: readonly DivisionRow[], year: number): DivisionTable {
  const byCode = new Map<string, Division>();
  const names = new Map<string, Division[]>();
  const stems = new Map<string, Division[]>();
  const zones = new Map<string, Division[]>();
  for (const { code, name } of current) {
    if (isGrouping(name)) continue;
    const level = levels[code.length] as Level;
    const division = { code: code.padEnd(6, '0'), name, level, parent: parentOf(byCode, code) };
    byCode.set(code, division);
    if (level === 'township' && enterprise.test(name)) continue;
    for (const each of [name, ...shortNames(name)]) add(names, each, division);
    if (isZoneCode(code))
      for (const each of zoneNames(name, stemOf(division.parent))) add(zones, each, division);
    const plain = level === 'township' ? null : stem(name, level);
    if (plain) add(stems, plain, division);
  }
  return {
    year,
    named: (name) => names.get(name) ?? [],
    stemmed: (name) => stems.get(name) ?? [],
    zones: (name) => zones.get(name) ?? [],
    townshipsEverNamed: (name) =>
      (rows ?? []).filter((row) => row.name === name && row.code.length === 9).map(({ code }) => code),
    byCode: (code) => byCode.get(code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code),
  };
}

const stemOf = (place: Division | null): string | null => (place ? stem(place.name, place.level) : null);

function parentOf(byCode: Map<string, Division>, code: string): Division | null {
  for (const length of [6, 4, 2])
    if (length < code.length) {
      const parent = byCode.get(code.slice(0, length));
      if (parent) return parent;
    }
  return null;
}

function add(index: Map<string, Division[]>, name: string, division: Division): void {
  const known = index.get(name);
  if (!known) index.set(name, [division]);
  else if (!known.includes(division)) known.push(division);
}
