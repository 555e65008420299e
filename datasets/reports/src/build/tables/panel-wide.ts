import { type MeasureName, measures, type Report } from '@ogi-reports/schema';
import { measureNames, type PanelRow } from './panel.ts';
import { column, type Table } from './table.ts';

/** One agency in one year with all its measures. */
export interface PanelWideRow {
  report: Report;
  values: Partial<Record<MeasureName, number | null>>;
}

/** The measures of a report in one row, without those that only overlap with the quantity. */
export function panelWideRow(report: Report, rows: readonly PanelRow[]): PanelWideRow {
  const comparable = rows.filter(({ measured }) => measured.comparability !== 'related');
  return {
    report,
    values: Object.fromEntries(comparable.map(({ measured }) => [measured.name, measured.value])),
  };
}

export const panelWideTable: Table<PanelWideRow> = {
  name: 'panel-wide',
  title: { zh: '面板数据（宽表）', en: 'Panel, wide' },
  description: {
    zh: '每个机构和年度一行，每个指标一列；不含只是部分重叠（related）的数值。',
    en: 'One line for each agency and year, one column for each measure; values that only overlap (related) are left out.',
  },
  key: ['agency_id', 'year'],
  columns: [
    column('agency_id', 'string', '机构编号', 'agency', ({ report }) => report.agency.id),
    column('agency_name', 'string', '当年名称', 'name as of the year', ({ report }) => report.agency.name),
    column(
      'province',
      'string',
      '省级代码',
      'code of the province',
      ({ report }) => `${report.agency.id?.slice(0, 2)}0000`,
    ),
    column('level', 'string', '层级', 'administrative level', ({ report }) => report.agency.level),
    column('year', 'integer', '报告年度', 'reporting year', ({ report }) => report.year),
    column('edition', 'string', '报告格式', 'shape of the report', ({ report }) => report.edition),
    column('scope', 'string', '数字覆盖范围', 'whose numbers', ({ report }) => report.scope),
    ...measureNames.map((name) =>
      column<PanelWideRow>(
        name,
        'number',
        measures[name].label.zh,
        measures[name].label.en,
        ({ values }) => values[name] ?? null,
      ),
    ),
  ],
};
