import type { Agency } from '@ogi-reports/schema';
import { type Division, type DivisionTable, pathOf } from '../divisions/division.ts';
import { divisionTables } from '../divisions/load.ts';
import { type Choice, choosePlace, type PlaceContext } from './choose.ts';
import { nameOfCorps } from './corps.ts';
import { isNational, type Organisation, organisationOf, slugOf } from './organisation.ts';
import { placesAt } from './places.ts';

export type { PlaceContext } from './choose.ts';

/** An agency found in the tables of divisions, or why it could not be. */
export type Resolution = { agency: Agency } | { problem: Exclude<Choice, { chosen: unknown }> };

/**
 * Finds the place and the body that a name means, in the table of the report's year or else the nearest one
 * that knows it. Loads the tables on first use.
 */
export async function resolveDivision(
  name: string,
  context: PlaceContext,
  year: number | null,
): Promise<Resolution> {
  if (isNational(name)) return { agency: await nationalAgency(name) };
  if (nameOfCorps(name) === null || unnamed.test(name)) return { problem: { problem: 'unknown' } };
  const { divisionsOf, tableYears } = await divisionTables();
  const preferred = year ?? (tableYears.at(-1) as number);
  const years = [...tableYears].sort((one, other) => Math.abs(one - preferred) - Math.abs(other - preferred));
  let problem: Exclude<Choice, { chosen: unknown }> = { problem: 'unknown' };
  for (const each of years) {
    const table = divisionsOf(each);
    const resolved = await inTable(name, table, context);
    if (!('problem' in resolved)) return resolved;
    if (problem.problem === 'unknown') problem = resolved.problem;
    if (resolved.problem.problem !== 'unknown') break;
  }
  return { problem };
}

/** A name that was blotted out: 安康市某局, ××县教育局. */
const unnamed = /某|[×*＊]|X{2}/i;

async function nationalAgency(name: string): Promise<Agency> {
  const id = `000000-${await slugOf(name)}`;
  return { id, name, kind: 'department', level: 'national', code: null, codeYear: null, path: [] };
}

/** Head offices whose branches carry their name before the place. */
const head =
  /^(?:国家税务总局|国家统计局|中国人民银行|国家金融监督管理总局|国家能源局|国家外汇管理局|国家矿山安全监察局|财政部|中国(?:银保监|银监|证监)会|中国(?:银行保险|银行业|证券)监督管理委员会|中华人民共和国)(?=.{2,})/;

async function inTable(name: string, table: DivisionTable, context: PlaceContext): Promise<Resolution> {
  const office = head.exec(name)?.[0] ?? '';
  const local = (nameOfCorps(name.slice(office.length)) ?? '')
    .replace(/(?<=[局委厅署办院会心])[（(][^（）()]*[）)]$/, '')
    .replace(/^(?:自治)?[省市县区州旗](?=.{3,}[局委厅署办院会心])/, '');
  const choice = choosePlace(local, table, context);
  const region = office === '' ? null : regionOf(local, table);
  if ('problem' in choice && !region) return { problem: choice };
  const { place, rest } = region ?? (choice as Extract<Choice, { chosen: unknown }>).chosen;
  const branch = branchOf(place, rest, table);
  const at = branch?.place ?? place;
  const organisation = branch?.organisation ?? organisationOf(rest, place);
  if (!organisation || !fitsLevel(name, at)) return { problem: { problem: 'unknown' } };
  const named = office
    ? { kind: 'vertical' as const, words: office + (organisation.words ?? '') }
    : organisation;
  return { agency: await agencyOf(name, at, named, table.year) };
}

const regional: [body: RegExp, levels: string[]][] = [
  [/^(.{2,4}?)((?:监管|监察)局|监管办公室|调查总队)$/, ['province']],
  [/^(.{2,4}?)(监管分局|调查队)$/, ['prefecture', 'county']],
];

/** 国家能源局浙江监管办公室, 国家统计局会昌调查队: a branch by the short name of the only such place. */
function regionOf(local: string, table: DivisionTable): { place: Division; rest: string } | null {
  for (const [body, levels] of regional) {
    const [, region = '', rest = ''] = body.exec(local) ?? [];
    const [place, ...others] = table.stemmed(region).filter(({ level }) => levels.includes(level));
    if (place && others.length === 0) return { place, rest };
  }
  return null;
}

/** 重庆市公安局渝中区分局: a branch belongs to the place inside its name. */
function branchOf(
  city: Division,
  rest: string,
  table: DivisionTable,
): { place: Division; organisation: Organisation } | null {
  const [, office, at] = /^(.+局)(.{2,8})分局$/.exec(rest) ?? [];
  if (office === undefined || at === undefined) return null;
  const places = [at, `${at}区`, `${at}县`, `${at}市`]
    .flatMap((each) => placesAt(each, table, city))
    .filter((named) => named.rest === '' && named.place.level === 'county');
  const [only] = new Set(places.map(({ place }) => place));
  if (!only || places.length > 1) return null;
  return { place: only, organisation: { kind: 'department', words: `${office}分局` } };
}

const general: Record<string, RegExp> = { 省: /省$/, 市: /市$/, 县: /县$/, 区: /区$/, 州: /州$/, 旗: /旗$/ };

/** 县应急管理局 is that of a county that calls itself 县. */
function fitsLevel(name: string, place: Division): boolean {
  const letter = /^(?:自治)?([省市县区州旗])(?=.{3,}[局委厅署办院会心])/.exec(name)?.[1];
  return letter === undefined || (general[letter]?.test(place.name) ?? true);
}

/** Zones that the tables list among townships stand under a county, a city or a province. */
const isZone = ({ level, name }: Division): boolean =>
  level === 'township' && /(?:开发|新|高新|经开|工业|保税|度假|示范|试验|园|合作)区$/.test(name);

async function agencyOf(
  name: string,
  place: Division,
  { kind, words }: Organisation,
  year: number,
): Promise<Agency> {
  const id = words === null ? place.code : `${place.code}-${await slugOf(words)}`;
  const level = isZone(place) ? 'unknown' : place.level;
  return { id, name, kind, level, code: place.code, codeYear: year, path: pathOf(place) };
}
