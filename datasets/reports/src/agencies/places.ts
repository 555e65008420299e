import {
  type Division,
  type DivisionTable,
  divisionsOf,
  isWithin,
  tableYears,
} from '@ogi-reports/parser/divisions';

/** A place that a name begins with, and what follows it. */
export interface Found {
  place: Division;
  rest: string;
}

const longestName = 16;

/**
 * The deepest places of a table that a name begins with; levels between may be left out. More than one where
 * the name doesn't decide. `province` is a province's short name and narrows the search; null searches all.
 */
export function placesIn(table: DivisionTable, name: string, province: string | null): Found[] {
  const [root] = province ? table.stemmed(province).filter(({ level }) => level === 'province') : [];
  if (province && !root) return [];
  const own = prefixes(name).filter(({ place }) => !root || place === root || isWithin(place, root));
  return deepest(own.flatMap((found) => below(found)));

  function prefixes(text: string): Found[] {
    const lengths = Array.from({ length: Math.min(longestName, text.length) }, (_, index) => index + 1);
    return lengths.flatMap((length) => {
      const word = text.slice(0, length);
      const provinces = table.stemmed(word).filter(({ level }) => level === 'province');
      return [...table.named(word), ...provinces].map((place) => ({ place, rest: text.slice(length) }));
    });
  }

  function below(found: Found): Found[] {
    const inside = prefixes(found.rest).filter(({ place }) => isWithin(place, found.place));
    return inside.length > 0 ? inside.flatMap(below) : [found];
  }
}

/** Those that leave the least behind; one place found twice is one. */
function deepest(found: Found[]): Found[] {
  const shortest = Math.min(...found.map(({ rest }) => rest.length));
  const best = found.filter(({ rest }) => rest.length === shortest);
  return [...new Map(best.map((each) => [each.place.code, each])).values()];
}

/** The tables in the order in which a year's report should look: its own year, then the nearest, older first. */
export function tablesFor(year: number): DivisionTable[] {
  const distance = (other: number) => Math.abs(other - year) + (other > year ? 0.5 : 0);
  return [...tableYears].sort((left, right) => distance(left) - distance(right)).map(divisionsOf);
}
