import { type Division, divisionsOf, pathOf } from '@ogi-reports/parser/divisions';
import type { AgencyEntry } from '../agencies/index.ts';

/** A value to choose, and how it reads. */
export interface Suggestion {
  value: string;
  label: string;
}

const most = 10;

/**
 * Agencies that a few letters may mean: those of agencies.tsv first, then the governments of places so named in
 * the code table of the year.
 */
export function completeAgency(
  typed: string,
  year: number | null,
  agencies: ReadonlyMap<string, AgencyEntry>,
): Suggestion[] {
  const text = typed.trim();
  if (text === '') return [];
  const known = [...agencies.values()].flatMap(({ id, names, path }) => {
    const name = names.find((each) => each.name.includes(text))?.name;
    return name ? [{ value: id, label: `${name}（${path.join('')}）` }] : [];
  });
  const others = placesNamed(text, year).filter(({ code }) => !agencies.has(code));
  return [...known, ...others.map(governmentOf)].slice(0, most);
}

function placesNamed(text: string, year: number | null): Division[] {
  const table = divisionsOf(year ?? Number.MAX_SAFE_INTEGER);
  const plain = text.replace(/人民政府$|办事处$/, '');
  return [...new Set([...table.named(plain), ...table.stemmed(plain)])];
}

function governmentOf(place: Division): Suggestion {
  const path = pathOf(place);
  const ending = /街道$/.test(place.name) ? '办事处' : '人民政府';
  return { value: `${path.slice(-2).join('')}${ending}`, label: `${path.join('')}（${place.code}）` };
}
