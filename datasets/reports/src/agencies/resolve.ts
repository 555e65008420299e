import { type DivisionTable, pathOf } from '@ogi-reports/parser/divisions';
import type { Agency } from '@ogi-reports/schema';
import { pinyin } from 'pinyin-pro';
import { placesIn, tablesFor } from './places.ts';

/** An agency as a title or a person names it. */
export interface NamedAgency {
  agency: string;
  /** Short name of the province (江西), null where it isn't known: then all are searched. */
  province: string | null;
  /** `national` for bodies of the whole country; anything else is found by the name. */
  level?: string;
  year: number;
}

export type Resolution = { agency: Agency } | { reason: string };

const government = /^(人民政府)?$/;
const subdistrict = /^(街道)?(办事处)?$/;
const organisation = /(局|委员会|委|办公室|厅|署|机关|分局|中心)(（[^）]+）)?$/;
const vertical = /^(气象|税务|国家税务|海关)局?/;

/** Finds the place and the organisation in an agency's name, with the divisions of the report's year. */
export function resolveAgency(named: NamedAgency): Resolution {
  if (/某|未显示|推断/.test(named.agency)) return { reason: 'agency not named in what was read' };
  if (named.level === 'national') return national(named.agency);
  for (const table of tablesFor(named.year)) {
    const resolved = inTable(table, named.agency, named.province);
    if (resolved) return resolved;
  }
  return { reason: 'no division of the tables 2016 to 2023 matches the name' };
}

function inTable(table: DivisionTable, name: string, province: string | null): Resolution | undefined {
  const found = placesIn(table, name, province);
  if (found.length > 1) return { reason: 'several divisions match the name' };
  const [first] = found;
  if (!first) return undefined;
  const branch = /^(.+局)(.+)分局$/.exec(first.rest);
  if (branch) return branchOf(table, name, province, branch[1] ?? '', branch[2] ?? '');
  const { place, rest } = first;
  const base = { name, code: place.code, codeYear: table.year, path: pathOf(place) };
  if (government.test(rest) && rest)
    return { agency: { ...base, id: place.code, kind: 'government', level: place.level } };
  if (place.level === 'township')
    return subdistrict.test(rest)
      ? { agency: { ...base, id: place.code, kind: 'subdistrict', level: 'township' } }
      : undefined;
  if (!organisation.test(rest) || /开发区|新区|高新区|示范区/.test(rest)) return undefined;
  return { agency: { ...base, id: `${place.code}-${slug(rest)}`, kind: kindOf(rest), level: place.level } };
}

/** 重庆市公安局渝中区分局: the branch belongs to the place inside its name. */
function branchOf(
  table: DivisionTable,
  name: string,
  province: string | null,
  office: string,
  at: string,
): Resolution | undefined {
  const city = placesIn(table, name, province)[0]?.place;
  const places = ['', '区', '县'].flatMap((suffix) =>
    placesIn(table, `${city?.name ?? ''}${at}${suffix}`, province),
  );
  const [found] = places.filter(({ place, rest }) => place.level === 'county' && rest === '');
  if (!found) return undefined;
  const { place } = found;
  const id = `${place.code}-${slug(`${office}分局`)}`;
  return {
    agency: {
      id,
      name,
      kind: 'department',
      level: 'county',
      code: place.code,
      codeYear: table.year,
      path: pathOf(place),
    },
  };
}

const kindOf = (rest: string): Agency['kind'] => {
  if (/^人民政府(办公室|机关)$/.test(rest)) return 'government';
  return vertical.test(rest) ? 'vertical' : 'department';
};

function national(name: string): Resolution {
  const id = `000000-${slug(name)}`;
  return {
    agency: { id, name, kind: 'department', level: 'national', code: null, codeYear: null, path: [] },
  };
}

/** Pinyin without tones or blanks. Written once into agencies.tsv, which decides from then on. */
export function slug(name: string): string {
  const plain = name.replace(/（[^）]*）|\([^)]*\)/g, '');
  return pinyin(plain, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
