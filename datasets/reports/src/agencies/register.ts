import type { Agency } from '@ogi-reports/schema';
import { followPlace } from './follow-place.ts';
import type { AgencyEntry } from './table.ts';

/**
 * A known agency with this name in this place, or the same office of a place that has another code by now: its id
 * is frozen, whatever slug and code would be today.
 */
export function frozenId(agency: Agency, known: ReadonlyMap<string, AgencyEntry>): string | null {
  const entries = [...known.values()];
  const same = entries.find(
    (entry) => entry.names.some(({ name }) => name === agency.name) && samePlace(entry, agency),
  );
  return (same ?? entries.find((entry) => isMoved(entry, agency)))?.id ?? agency.id;
}

/** Whether an agency is a known one whose place has been given another code since. */
function isMoved(entry: AgencyEntry, { id, code, codeYear }: Agency): boolean {
  const last = entry.codes.at(-1);
  if (!id || !code || !codeYear || !last || entry.id === id || officeOf(entry.id) !== officeOf(id))
    return false;
  return last.code !== code && followPlace(last.code, last.year, codeYear)?.code === code;
}

/** The part of an id after the code: none for a government. */
const officeOf = (id: string): string => id.replace(/^\d+/, '');

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
