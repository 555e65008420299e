import { type Division, type DivisionTable, isWithin } from '../divisions/division.ts';

/** A place that a name begins with, named by the chain of places it lies in, and what follows it. */
export interface NamedPlace {
  place: Division;
  rest: string;
  /** How many places of the chain the name spells out. */
  depth: number;
}

const longestName = 16;

/** The places that a name may begin with, each read as far as the table allows: 永定区大溪乡… */
export function placesAt(name: string, table: DivisionTable, within: Division | null = null): NamedPlace[] {
  const text = within ? name.replace(/^(?:人民政府|政府)(?=.{2,12}(?:街道|镇|乡))/, '') : name;
  const found: NamedPlace[] = [];
  for (let length = Math.min(longestName, text.length); length >= 2; length -= 1) {
    const word = text.slice(0, length);
    const rest = text.slice(length);
    const zones = within ? table.zones(word) : [];
    for (const place of inside([...table.named(word), ...zones], within)) {
      const below = rest === '' ? [] : placesAt(rest, table, place);
      found.push(...(below.length > 0 ? below.map(deeper) : [{ place, rest, depth: 1 }]));
    }
    for (const place of inside(table.stemmed(word), within)) {
      if (within && rest.startsWith('人民政府')) found.push({ place, rest, depth: 1 });
      found.push(...placesAt(rest, table, place).map(deeper));
    }
  }
  return found.length === 0 && within
    ? behindZone(text, table, within)
    : longest(withoutNamesakesBelow(found));
}

/** 嘉峪关市 is the city, and not the row below it that repeats its name. */
function withoutNamesakesBelow(found: readonly NamedPlace[]): NamedPlace[] {
  return found.filter(
    ({ place }) => !found.some((other) => other.place.name === place.name && isWithin(place, other.place)),
  );
}

const zone = /^.{2,8}?(?:新区|开发区|高新区|经开区|示范区|度假区)(?=.{2,12}(?:街道|镇|乡))/;

/** 青岛西海岸新区黄岛街道: a zone that the tables don't hold, and a township that they do. */
function behindZone(text: string, table: DivisionTable, within: Division): NamedPlace[] {
  if (!zone.test(text)) return [];
  return placesAt(text.replace(zone, ''), table, within).filter(({ place }) => place.level === 'township');
}

const deeper = (named: NamedPlace): NamedPlace => ({ ...named, depth: named.depth + 1 });

function inside(places: readonly Division[], within: Division | null): readonly Division[] {
  return within ? places.filter((place) => isWithin(place, within)) : places;
}

/** Those that leave the least behind; one place found twice is one. */
function longest(found: readonly NamedPlace[]): NamedPlace[] {
  const shortest = Math.min(...found.map(({ rest }) => rest.length));
  const best = new Map<Division, NamedPlace>();
  for (const named of found)
    if (named.rest.length === shortest && (best.get(named.place)?.depth ?? 0) < named.depth)
      best.set(named.place, named);
  return [...best.values()];
}

/** The places whose full or short names a text holds, above the township, with how often. */
export function placesNamed(text: string, table: DivisionTable): Map<Division, number> {
  const counts = new Map<Division, number>();
  for (const { index } of text.matchAll(/[省市县区州旗盟]/g)) {
    const named = nameEndingAt(text, index + 1, table);
    for (const place of named) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The longest name that ends there: 永定区 in 龙岩市永定区, and not 定区. */
function nameEndingAt(text: string, end: number, table: DivisionTable): Division[] {
  for (let length = Math.min(longestName, end); length >= 3; length -= 1) {
    const places = table.named(text.slice(end - length, end)).filter(({ level }) => level !== 'township');
    if (places.length > 0) return places;
  }
  return [];
}
