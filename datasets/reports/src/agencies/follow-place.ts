import { type Division, type DivisionTable, divisionsOf, tableYears } from '@ogi-reports/parser/divisions';
import type { AgencyEntry } from './table.ts';

/** What became of a division: its code and name in a later table, and what changed on the way. */
export interface FollowedPlace {
  code: string;
  name: string;
  /** Year of the table that has it so. */
  year: number;
  /** `renamed` keeps its code, `recoded` has another one (a county that became a district), `none` neither. */
  change: 'none' | 'renamed' | 'recoded';
}

/**
 * The division that a code of one year's table stands for in a later year's, found in the tables themselves.
 * Undefined where it was merged or split, since the tables don't say into what: nothing is guessed.
 */
export function followPlace(code: string, from: number, to: number = latest()): FollowedPlace | undefined {
  const [start, end] = [divisionsOf(from), divisionsOf(to)];
  const place = start.byCode(code);
  const found = place && (successor(place, start, end) ?? yearByYear(place, start.year, end.year));
  if (!found) return undefined;
  const change = found.code !== place.code ? 'recoded' : found.name !== place.name ? 'renamed' : 'none';
  return { code: found.code, name: found.name, year: end.year, change };
}

/** For a place that changed more than once on the way. */
function yearByYear(place: Division, from: number, to: number): Division | undefined {
  let found: Division | undefined = place;
  for (let year = from; found && year < to; year += 1)
    found = successor(found, divisionsOf(year), divisionsOf(year + 1));
  return found;
}

/** Where an agency's place is found in the latest table. Undefined for national bodies and for places that went. */
export function placeNow({ codes, path }: AgencyEntry): FollowedPlace | undefined {
  const last = codes.at(-1);
  if (!last) return undefined;
  // Most places are what they were, which the latest table alone can tell: each table takes its time to unpack.
  const { year, byCode } = divisionsOf(latest());
  const same = byCode(last.code);
  return same && same.name === path.at(-1)
    ? { code: same.code, name: same.name, year, change: 'none' }
    : followPlace(last.code, last.year);
}

const latest = () => tableYears.at(-1) ?? 0;

function successor(place: Division, now: DivisionTable, next: DivisionTable): Division | undefined {
  const parent = place.parent && successor(place.parent, now, next);
  const same = next.byCode(place.code);
  if (same && (same.name === place.name || coreOf(same) === coreOf(place))) return same;
  const [moved, ...others] = namesake(place, now, next, parent);
  if (moved && others.length === 0) return moved;
  return same && sameParent(same, parent) && others.length === 0 ? same : undefined;
}

/** Places of the next table with the same name but for its kind, which the table of now doesn't have. */
function namesake(
  place: Division,
  now: DivisionTable,
  next: DivisionTable,
  parent: Division | null | undefined,
): Division[] {
  const endings = ['', '区', '市', '县', '镇', '乡', '街道'];
  const names = [
    ...new Set([place.name, coreOf(place)].flatMap((name) => endings.map((ending) => name + ending))),
  ];
  return [...new Set(names.flatMap((name) => next.named(name)))].filter(
    (each) => each.level === place.level && sameParent(each, parent) && !now.byCode(each.code),
  );
}

const sameParent = (place: Division, parent: Division | null | undefined): boolean =>
  (place.parent?.code ?? null) === (parent?.code ?? null);

/** A name without its kind: 永隆 of 永隆乡. Names of two characters keep theirs. */
function coreOf({ name }: Division): string {
  return name.length > 2 ? name.replace(/(?:街道|[区市县旗镇乡])$/, '') : name;
}
