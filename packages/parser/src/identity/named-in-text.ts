import type { DivisionTable } from '../divisions/division.ts';

const longest = 14;

/** Places that call themselves so, by how the text speaks of the agency's own: 我乡, 本镇, 全县. */
const kinds: [own: RegExp, ending: string, level: 'township' | 'county'][] = [
  [/[我本]乡/, '乡', 'township'],
  [/[我本]镇/, '镇', 'township'],
  [/[我本]街道|[我本]办事处/, '街道', 'township'],
  [/我县/, '县', 'county'],
  [/我区/, '区', 'county'],
  [/我旗/, '旗', 'county'],
];

/**
 * The one place that a report without a title can be of: it says 我乡, and of all townships of the country
 * names one only, twice or more.
 */
export function placeNamedInText(text: string, table: DivisionTable): string | null {
  for (const [own, ending, level] of kinds) {
    if (!own.test(text)) continue;
    const names = [...namesEndingIn(text, ending, level, table)];
    const [first] = names;
    return first && names.length === 1 && first[1] >= 2 ? first[0] : null;
  }
  return null;
}

function namesEndingIn(
  text: string,
  ending: string,
  level: 'township' | 'county',
  table: DivisionTable,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    for (let length = Math.min(longest, end); length > ending.length + 1; length -= 1) {
      const name = text.slice(end - length, end);
      if (!table.named(name).some((place) => place.level === level)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      break;
    }
  }
  return counts;
}
