import { type Division, type DivisionTable, isGrouping } from './divisions.ts';

/** A place that a name begins with, and what follows it. */
export interface Found {
  place: Division;
  rest: string;
}

/** Short names leave out the ethnic groups of autonomous places: 峨山县 for 峨山彝族自治县. */
const autonomous = /^(.+?)族.*?(?:自治)?([州县旗乡])$/;

/** Short names in use that no rule gives, each seen in the titles of the place's own reports. */
const shortNames: Record<string, string> = { 喀喇沁左翼蒙古族自治县: '喀左县' };

function namesOf({ name, level }: Division): string[] {
  const names = [name];
  const short = autonomous.exec(name);
  // Where the groups' names begin is not marked: every longer beginning is tried, and only one is ever used.
  if (short?.[1])
    for (let end = 2; end < short[1].length; end++) names.push(short[1].slice(0, end) + short[2]);
  if (shortNames[name]) names.push(shortNames[name]);
  if (level === 'province') names.push(name.replace(/(维吾尔|壮族|回族)?自治区$|[省市]$/, ''));
  return names;
}

/**
 * The deepest places of a table that a name begins with; levels between may be left out. More than one where
 * the name doesn't decide. `province` is a province's short name and narrows the search.
 */
export function placesIn(table: DivisionTable, name: string, province: string): Found[] {
  const roots = table.provinces.filter((each) => each.name.startsWith(province));
  const found = roots.flatMap((root) => [
    ...namesOf(root).flatMap((own) =>
      name.startsWith(own) ? descend({ place: root, rest: name.slice(own.length) }) : [],
    ),
    ...below({ place: root, rest: name }),
  ]);
  const shortest = Math.min(...found.map(({ rest }) => rest.length));
  return unique(found.filter(({ rest }) => rest.length === shortest));
}

const descend = (found: Found): Found[] => [found, ...below(found)];

/** Matches a child, or a grandchild where the name leaves out the level between. */
function below({ place, rest }: Found): Found[] {
  return place.children.flatMap((child) => {
    const matches = isGrouping(child) ? [] : namesOf(child).filter((own) => rest.startsWith(own));
    const own = matches.flatMap((match) => descend({ place: child, rest: rest.slice(match.length) }));
    return [...own, ...(child.level === 'prefecture' ? below({ place: child, rest }) : [])];
  });
}

const unique = (found: Found[]) => [...new Map(found.map((each) => [each.place.code, each])).values()];

/** The tables in the order in which a year's report should look: its own year, then the nearest, older first. */
export function tablesFor(tables: DivisionTable[], year: number): DivisionTable[] {
  const distance = (table: DivisionTable) => Math.abs(table.year - year) + (table.year > year ? 0.5 : 0);
  return [...tables].sort((left, right) => distance(left) - distance(right));
}
