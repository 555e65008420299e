import type { Agency } from '@ogi-reports/schema';
import type { AgencyEntry } from './table.ts';

/** A known agency with this name in this place: its id is frozen, whatever the slug would be today. */
export function frozenId(agency: Agency, known: ReadonlyMap<string, AgencyEntry>): string | null {
  for (const entry of known.values())
    if (entry.names.some(({ name }) => name === agency.name) && samePlace(entry, agency)) return entry.id;
  return agency.id;
}

const samePlace = (entry: AgencyEntry, agency: Agency) =>
  agency.path.length === 0 || agency.path.slice(0, 3).every((name, index) => entry.path[index] === name);

/** Enters an agency as of a year: a new line, or a further name or code of a known one. */
export function enter(agency: Agency, year: number, known: Map<string, AgencyEntry>): void {
  const { id, name, code, codeYear, kind, level, path } = agency;
  if (!id || !name) return;
  const entry = known.get(id) ?? { id, kind, level, names: [], codes: [], path, predecessors: [] };
  known.set(id, entry);
  entry.names = withYear(entry.names, 'name', name, year);
  if (code && codeYear) entry.codes = withYear(entry.codes, 'code', code, codeYear);
}

/** A list of dated values in which each value keeps the first year that it was seen in. */
function withYear<Key extends string>(
  list: ({ year: number } & Record<Key, string>)[],
  key: Key,
  value: string,
  year: number,
): ({ year: number } & Record<Key, string>)[] {
  const seen = list.find((item) => item[key] === value);
  const rest = list.filter((item) => item !== seen);
  const item = { [key]: value, year: Math.min(year, seen?.year ?? year) } as { year: number } & Record<
    Key,
    string
  >;
  return [...rest, item].sort((left, right) => left.year - right.year);
}
