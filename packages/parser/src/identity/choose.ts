import { type Division, type DivisionTable, isWithin } from '../divisions/division.ts';
import { type NamedPlace, placesAt, placesNamed } from './places.ts';

/** Where the names that decide between namesakes are looked for, the most telling first. */
export interface PlaceContext {
  /** Titles, signature, publisher: what stands there is about this agency. */
  near: string;
  /** All of the text. */
  body: string;
}

export type Choice =
  | { chosen: NamedPlace; by: 'name' | 'context' }
  | { problem: 'unknown' }
  | { problem: 'ambiguous'; candidates: Division[] }
  | { problem: 'elsewhere'; candidates: Division[]; named: Division[] };

/**
 * The place that a name means: the only one of that name, unless the text speaks of another region; or the
 * only namesake whose county, prefecture or province the text names. A body named without a place takes the
 * place it is given near by, as the text may speak of its superiors. Never a guess.
 */
export function choosePlace(name: string, table: DivisionTable, { near, body }: PlaceContext): Choice {
  const hasPlace = placesAt(name, table).length > 0;
  const candidates = mentioned(name, table, hasPlace ? `${near}\n${body}` : near);
  if (candidates.length === 0) return { problem: 'unknown' };
  if (candidates.length === 1) return only(candidates[0] as NamedPlace, table, near, body);
  for (const each of [near, body]) {
    const chosen = byAncestors(candidates, placesNamed(each, table));
    if (chosen) return { chosen, by: 'context' };
  }
  return { problem: 'ambiguous', candidates: candidates.map(({ place }) => place) };
}

/** The name as it stands, or with the places that the text puts before it: 会昌县永隆乡. */
function mentioned(name: string, table: DivisionTable, text: string): NamedPlace[] {
  const plain = placesAt(name, table);
  const fuller = new Map<string, NamedPlace>();
  for (
    let at = text.indexOf(name), seen = 0;
    at >= 0 && seen < 200;
    at = text.indexOf(name, at + 1), seen += 1
  ) {
    const longer = fullerAt(text, at, name, table);
    for (const named of longer) fuller.set(named.place.code, named);
  }
  return fuller.size === 1 ? [...fuller.values()] : withoutZones(plain);
}

/** Zones that the tables list among townships give way to a place above of the same name (滨海新区). */
function withoutZones(found: NamedPlace[]): NamedPlace[] {
  const above = found.filter(({ place }) => place.level !== 'township');
  return above.length > 0 ? above : found;
}

const furthest = 24;

/** What the name is with the places before it: a longer chain, or a body without a place given one. */
function fullerAt(text: string, at: number, name: string, table: DivisionTable): NamedPlace[] {
  const before = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - furthest), at))?.[0] ?? '';
  for (let start = 0; start < before.length - 1; start += 1) {
    const named = placesAt(before.slice(start) + name, table).filter(
      ({ rest, depth }) => rest === name || (rest.length < name.length && depth > 1),
    );
    if (named.length === 1) return named;
  }
  return [];
}

/** Regiments have numbers of their own, and tables list them below other counties than those that they name. */
const ofCorps = /^兵团/;

/** A name that only one place has is that place's, unless the text names other regions and not its own. */
function only(candidate: NamedPlace, table: DivisionTable, near: string, body: string): Choice {
  if (candidate.depth > 1 || candidate.place.level !== 'township' || ofCorps.test(candidate.place.name))
    return { chosen: candidate, by: 'name' };
  const counts = placesNamed(`${near}\n${body}`, table);
  const named = [...counts.keys()].filter(({ level }) => level === 'county' || level === 'prefecture');
  const isItsOwn = named.some((place) => isWithin(candidate.place, place));
  if (isItsOwn) return { chosen: candidate, by: 'name' };
  if (named.length > 0) return { problem: 'elsewhere', candidates: [candidate.place], named };
  return wasEverUnique(candidate.place, table)
    ? { chosen: candidate, by: 'name' }
    : { problem: 'ambiguous', candidates: [candidate.place] };
}

/** Whether no other county had a township of that name in any year of the tables. */
function wasEverUnique({ name, code }: Division, table: DivisionTable): boolean {
  return table.townshipsEverNamed(name).every((other) => other.slice(0, 6) === code.slice(0, 6));
}

/** The only candidate within a county that is named, or else within a prefecture, or a province. */
function byAncestors(candidates: NamedPlace[], counts: Map<Division, number>): NamedPlace | null {
  for (const level of ['county', 'prefecture', 'province'] as const) {
    const named = [...counts.keys()].filter((place) => place.level === level);
    const within = candidates.filter(({ place }) => named.some((above) => isWithin(place, above)));
    if (within.length === 1) return within[0] as NamedPlace;
    if (within.length > 1) return null;
  }
  return null;
}
