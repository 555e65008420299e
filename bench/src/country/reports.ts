import type { Form, Report } from '@ogi-reports/schema';
import { agencyAt } from './places.ts';
import type { Profile } from './profile.ts';
import { pick, type Random, seeded } from './random.ts';
import { mixedTables, tables2019, tablesOf } from './tables.ts';

const firstYear = 2008;
const years = 17;

type Edition = Report['edition'];

/** Makes the report at any place of a synthetic country of so many: in the order of year and agency id. */
export function country(profile: Profile, count: number, seed = 1): (place: number) => Report {
  const draw = {
    '2014-table': tablesOf('2014-table', profile),
    '2019-trial': tablesOf('2019-trial', profile),
    '2021': tablesOf('2021', profile),
  } satisfies Record<Form, unknown>;
  const perYear = Math.ceil(count / years);
  const tables = (edition: Edition, random: Random): unknown => {
    const holds = random() >= profile.broken;
    if (edition === 'mixed')
      return mixedTables(draw['2021'](random, true), draw['2019-trial'](random, holds));
    return edition in draw ? draw[edition as Form](random, holds) : {};
  };
  return (place) => {
    const random = seeded(seed * 1_000_003 + place);
    const year = firstYear + Math.floor(place / perYear);
    const agency = agencyAt(place % perYear, perYear, year);
    const edition = editionOf(profile, year, random);
    const frame =
      frames[edition === 'narrative' ? (year < 2019 ? 'narrative2008' : 'narrative2019') : edition];
    return {
      schemaVersion: '1',
      id: `${agency.id}/${year}`,
      ...frame,
      edition,
      year,
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      agency,
      title: `${agency.name}${year}年政府信息公开工作年度报告`,
      documentNumber: null,
      publishedOn: `${year + 1}-01-${10 + Math.floor(random() * 20)}`,
      scope: 'agency',
      tables: tables(edition, random),
      cells: {},
      claims: pick(profile.claims, random),
      sources: [],
      transcription,
    } as unknown as Report;
  };
}

const transcription: Report['transcription'] = {
  method: 'parser',
  parserVersion: null,
  extent: 'whole',
  reviewer: null,
  verifiedOn: null,
  notes: ['synthetic'],
};

type Frame = Pick<Report, 'format' | 'forms' | 'coverage'>;

const of2019 = (coverage: string, disclosure: string | null, rest: string | null): Frame =>
  ({
    format: '2019',
    forms: { proactiveDisclosure: disclosure, requests: rest, disputes: rest },
    coverage: Object.fromEntries(tables2019.map((table) => [table, coverage])),
  }) as unknown as Frame;

const frames: Record<string, Frame> = {
  '2014-table': { format: '2008', forms: { statistics: '2014-table' }, coverage: { statistics: 'read' } },
  '2019-trial': of2019('read', '2019-trial', '2019-trial'),
  '2021': of2019('read', '2021', '2021'),
  mixed: of2019('read', '2021', '2019-trial'),
  narrative2008: { format: '2008', forms: { statistics: null }, coverage: { statistics: 'none' } },
  narrative2019: of2019('none', null, null),
};

/** As in real records of the year; those whose tables nobody saw are given the form of their time. */
function editionOf({ editions }: Profile, year: number, random: Random): Edition {
  const edition: Edition = pick<Edition>(editions.get(year) ?? ['unknown'], random);
  if (edition !== 'unknown') return edition;
  if (year < 2014) return 'narrative';
  if (year < 2019) return '2014-table';
  return year < 2021 ? '2019-trial' : '2021';
}
