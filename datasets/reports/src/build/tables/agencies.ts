import { type AgencyEntry, placeNow } from '../../agencies/index.ts';
import { column, type Table } from './table.ts';

export const agencyTable: Table<AgencyEntry> = {
  name: 'agencies',
  title: { zh: '机构', en: 'Agencies' },
  description: {
    zh: '机构及其历年名称和代码。编号一经使用不再改变。',
    en: 'Agencies with their names and codes over the years. An id never changes once it is used.',
  },
  key: ['agency_id'],
  columns: [
    column('agency_id', 'string', '机构编号', 'agency id', ({ id }) => id),
    column('name', 'string', '最近名称', 'latest name', ({ names }) => names.at(-1)?.name ?? null),
    column('kind', 'string', '机构类型', 'kind of agency'),
    column('level', 'string', '层级', 'administrative level'),
    column('province', 'string', '省级代码', 'code of the province', ({ id }) => `${id.slice(0, 2)}0000`),
    column('path', 'string', '所属各级政区', 'places from the province down', ({ path }) => path.join('/')),
    column(
      'names',
      'string',
      '历年名称（首次见到的年份）',
      'names, each with the year first seen',
      ({ names }) => names.map(({ year, name }) => `${year} ${name}`).join('|'),
    ),
    column(
      'codes',
      'string',
      '历年代码（代码表年份）',
      'codes, each with the year of the code table',
      ({ codes }) => codes.map(({ year, code }) => `${year} ${code}`).join('|'),
    ),
    column(
      'current_code',
      'string',
      '所在政区在最近代码表中的代码；已合并或拆分的为空',
      'code of its place in the latest code table; none where it was merged or split',
      (agency) => placeNow(agency)?.code ?? null,
    ),
    column('predecessors', 'string', '前身机构', 'agencies that it succeeds', ({ predecessors }) =>
      predecessors.join('|'),
    ),
  ],
};
