import { cells, type Report } from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

const part = (value: unknown, key: string) =>
  (value as Record<string, string | null | undefined>)[key] ?? null;
const tables = ['statistics', 'proactiveDisclosure', 'requests', 'disputes'] as const;
const named = {
  statistics: ['2014年统计表', 'the 2014 table'],
  proactiveDisclosure: ['表二（主动公开）', 'table two (disclosure)'],
  requests: ['表三（申请）', 'table three (requests)'],
  disputes: ['表四（复议诉讼）', 'table four (disputes)'],
} as const;

const reported = (report: Report) => [...cells(report)].filter(({ status }) => status === 'reported').length;

export const reportTable: Table<Report> = {
  name: 'reports',
  title: { zh: '报告', en: 'Reports' },
  description: {
    zh: '每份报告一行：谁、哪一年、按哪种格式、读到多少、从何而来。',
    en: 'One line for each report: whose, which year, on which form, how much was read, and from where.',
  },
  key: ['report_id'],
  columns: [
    column('report_id', 'string', '报告编号：机构编号/年份', 'agency id/year', (report) => report.id),
    column(
      'agency_id',
      'string',
      '机构编号，见 agencies 表',
      'see the table of agencies',
      ({ agency }) => agency.id,
    ),
    column('agency_name', 'string', '当年名称', 'name as of the year', ({ agency }) => agency.name),
    column('kind', 'string', '机构类型', 'kind of agency', ({ agency }) => agency.kind),
    column('level', 'string', '层级', 'administrative level', ({ agency }) => agency.level),
    column(
      'province',
      'string',
      '省级代码',
      'code of the province',
      ({ agency }) => `${agency.id?.slice(0, 2)}0000`,
    ),
    column('province_name', 'string', '省份', 'province', ({ agency }) => agency.path[0] ?? null),
    column('path', 'string', '所属各级政区', 'places from the province down', ({ agency }) =>
      agency.path.join('/'),
    ),
    column('code', 'string', '行政区划代码', 'division code', ({ agency }) => agency.code),
    column('code_year', 'integer', '代码表年份', 'year of the code table', ({ agency }) => agency.codeYear),
    column('year', 'integer', '报告年度', 'reporting year'),
    column('format', 'string', '所依条例', 'Regulations followed', undefined, ['2008', '2019', 'unknown']),
    column('edition', 'string', '报告格式', 'shape of the report as a whole'),
    ...tables.map((table) =>
      column<Report>(
        `form_${table}`,
        'string',
        `${named[table][0]}的格式`,
        `form of ${named[table][1]}`,
        ({ forms }) => part(forms, table),
      ),
    ),
    ...tables.map((table) =>
      column<Report>(
        `coverage_${table}`,
        'string',
        `${named[table][0]}读到多少`,
        `how much of ${named[table][1]} was read`,
        ({ coverage }) => part(coverage, table),
      ),
    ),
    column('scope', 'string', '数字覆盖范围', 'whose numbers', undefined, [
      'agency',
      'jurisdiction',
      'system',
      'unknown',
    ]),
    column('title', 'string', '标题', 'title as printed'),
    column('document_number', 'string', '文号', 'document number', ({ documentNumber }) => documentNumber),
    column('published_on', 'date', '发布日期', 'date of publication', ({ publishedOn }) => publishedOn),
    column('cells_reported', 'integer', '有数值的单元格数', 'cells with a figure', reported),
    column('claims', 'integer', '文字中的数字数', 'figures of the prose', ({ claims }) => claims.length),
    column(
      'extent',
      'string',
      '读了文件的哪部分',
      'what of the document was read',
      ({ transcription }) => transcription.extent,
    ),
    column('method', 'string', '录入方式', 'how it was read', ({ transcription }) => transcription.method),
    column(
      'reviewed',
      'boolean',
      '是否经人复核',
      'checked by a second person',
      ({ transcription }) => transcription.reviewer !== null,
    ),
    column(
      'verified_on',
      'date',
      '最近核对日期',
      'last checked on',
      ({ transcription }) => transcription.verifiedOn,
    ),
    column(
      'notes',
      'string',
      '备注',
      'remarks',
      ({ transcription }) => transcription.notes.join('; ') || null,
    ),
    column(
      'source_url',
      'string',
      '第一来源网址',
      'address of the first source',
      ({ sources }) => sources[0]?.url ?? null,
    ),
  ],
};
