import {
  cell,
  type Diagnostic,
  isMeasureName,
  type MeasureValue,
  measure,
  measures,
  type Report,
} from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

/** One measure of one agency in one year. */
export interface PanelRow {
  report: Report;
  measured: MeasureValue;
  status: string;
  findings: readonly Diagnostic[];
  version: string;
}

export const measureNames = Object.keys(measures).filter(isMeasureName);

/**
 * Every measure that a report's forms have or that its prose states exactly. Claims that don't say whose figure
 * they are count as the agency's own: they stand in its own report, and are marked `basis: prose`.
 */
export function panelRows(report: Report, findings: readonly Diagnostic[], version: string): PanelRow[] {
  return measureNames.flatMap((name) => {
    const measured = measure(report, name, { prose: 'unstated' });
    if (measured.value === null && measured.cells.length === 0) return [];
    const touching = findings.filter(({ cells }) =>
      cells.some((address) => measured.cells.includes(address)),
    );
    return [{ report, measured, status: statusOf(report, measured), findings: touching, version }];
  });
}

function statusOf(report: Report, { value, cells, missing }: MeasureValue): string {
  if (value !== null) return 'reported';
  if (missing.length < cells.length) return 'incomplete';
  return cell(report, missing[0] ?? '')?.status ?? 'not-seen';
}

const severities = ['error', 'inconsistency', 'warning', 'info'] as const;
const gravest = (findings: readonly Diagnostic[]) =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
const rulesOf = (findings: readonly Diagnostic[]) =>
  [...new Set(findings.map(({ ruleId }) => ruleId))].sort().join(';') || null;

/** The digits of an agency id: its place, frozen with the id. */
export const placeOfAgency = (id: string | null) => /^\d+/.exec(id ?? '')?.[0] ?? '';
const breaks = ({ measured }: PanelRow, year: number) => measured.breaks.some((each) => each.year === year);

export const panelTable: Table<PanelRow> = {
  name: 'panel',
  title: { zh: '面板数据（长表）', en: 'Panel, long' },
  description: {
    zh: '每个机构、年度和指标一行，跨格式可比程度见 comparability。样本不均衡，也不是随机样本。文字中的数字标为 basis=prose。',
    en: 'One line for each agency, year and measure; comparability tells how far it compares across forms. Unbalanced, and not a random sample. Figures of prose are marked basis=prose.',
  },
  key: ['agency_id', 'year', 'measure'],
  columns: [
    column('agency_id', 'string', '机构编号', 'agency', ({ report }) => report.agency.id),
    column(
      'place_id',
      'string',
      '所在政区（随机构编号固定）',
      'its place, frozen with the agency id',
      ({ report }) => placeOfAgency(report.agency.id),
    ),
    column('code', 'string', '行政区划代码', 'division code', ({ report }) => report.agency.code),
    column(
      'code_year',
      'integer',
      '代码表年份',
      'year of the code table',
      ({ report }) => report.agency.codeYear,
    ),
    column(
      'province',
      'string',
      '省级代码',
      'code of the province',
      ({ report }) => `${report.agency.id?.slice(0, 2)}0000`,
    ),
    column('level', 'string', '层级', 'administrative level', ({ report }) => report.agency.level),
    column('kind', 'string', '机构类型', 'kind of agency', ({ report }) => report.agency.kind),
    column('scope', 'string', '数字覆盖范围', 'whose numbers', ({ report }) => report.scope),
    column('year', 'integer', '报告年度', 'reporting year', ({ report }) => report.year),
    column(
      'form',
      'string',
      '所取表格的格式',
      'form whose cells were taken',
      ({ measured }) => measured.form,
    ),
    column('measure', 'string', '指标', 'measure', ({ measured }) => measured.name),
    column(
      'value',
      'number',
      '数值；金额以万元计',
      'value; amounts in 万元',
      ({ measured }) => measured.value,
    ),
    column('status', 'string', '为何有或没有数值', 'why there is a value or none'),
    column(
      'basis',
      'string',
      '来自表格还是文字',
      'from tables or from prose',
      ({ measured }) => measured.basis,
      ['table', 'prose'],
    ),
    column('qualifier', 'string', '精确程度', 'how exact', ({ measured }) => measured.qualifier),
    column('source_cells', 'string', '相加的单元格', 'cells that were added up', ({ measured }) =>
      measured.cells.join(';'),
    ),
    column(
      'comparability',
      'string',
      '与最新格式的可比程度',
      'how it compares with the newest form',
      ({ measured }) => measured.comparability,
    ),
    column('break_2019', 'boolean', '2019年有断点', 'series breaks in 2019', (row) => breaks(row, 2019)),
    column('break_2021', 'boolean', '2021年有断点', 'series breaks in 2021', (row) => breaks(row, 2021)),
    column('break_2024', 'boolean', '2024年有断点', 'series breaks in 2024', (row) => breaks(row, 2024)),
    column(
      'finding_ids',
      'string',
      '涉及的核对规则',
      'audit rules that found something in its cells',
      ({ findings }) => rulesOf(findings),
    ),
    column('finding_max_severity', 'string', '最重的核对结果', 'gravest finding', ({ findings }) =>
      gravest(findings),
    ),
    column(
      'reviewed',
      'boolean',
      '是否经人复核',
      'checked by a second person',
      ({ report }) => report.transcription.reviewer !== null,
    ),
    column(
      'source_url',
      'string',
      '来源网址',
      'address of the source',
      ({ report }) => report.sources[0]?.url ?? null,
    ),
    column(
      'source_sha256',
      'string',
      '来源文件的 SHA-256',
      'SHA-256 of the source',
      ({ report }) => report.sources[0]?.sha256 ?? null,
    ),
    column(
      'retrieved_on',
      'date',
      '取得日期',
      'date of retrieval',
      ({ report }) => report.sources[0]?.retrievedOn ?? null,
    ),
    column('dataset_version', 'string', '数据集版本', 'version of the dataset', ({ version }) => version),
  ],
};
