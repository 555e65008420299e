import type { Report } from '@ogi-reports/schema';
import type { TableFigures } from '../../figures/figures.ts';
import { rowLabel } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';
import { tableNames } from './form-years.ts';

export const rule: CheckRule = {
  id: 'form/missing-rows',
  title: { zh: '表中缺行', en: 'Rows of a table are missing' },
  severity: 'warning',
  scope: 'report',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '国办公开办函〔2021〕30号要求内容不能遗漏，也不宜泛化。',
      en: '国办公开办函〔2021〕30号 asks that nothing be left out and nothing added.',
    },
  },
  converted: false,
  check(context, found) {
    const { report } = context;
    if (Object.keys(report.tables).length === 0) return 'no-figures';
    if (!hasAbsent(report)) return 1;
    const whole = context.figures.filter(({ layout }) => isWhole(report, layout.table));
    for (const table of whole) {
      const rows = absentRows(report, table);
      if (rows.length > 0 && rows.length < rowCount(table)) found(fault(table, rows));
    }
    return whole.length;
  },
};

function hasAbsent({ cells }: Report): boolean {
  for (const address in cells) if (cells[address]?.status === 'absent') return true;
  return false;
}

/** Where a table was read in part or mixes forms, a row that is not there says nothing. */
function isWhole(report: Report, table: TableFigures['layout']['table']): boolean {
  const { coverage, forms } = report as { coverage: Record<string, string>; forms: Record<string, unknown> };
  return coverage[table] === 'read' && forms[table] !== 'mixed';
}

const rowOf = (address: string, isGrid: boolean) =>
  isGrid ? address.slice(0, address.lastIndexOf('.')) : address;

const isGrid = ({ layout }: TableFigures) => layout.table === 'requests';

const rowCount = (table: TableFigures) =>
  new Set(table.layout.addresses.map((address) => rowOf(address, isGrid(table)))).size;

/** Rows all of whose cells are absent. */
function absentRows(report: Report, table: TableFigures): string[] {
  const { layout, values } = table;
  if (!values.some(Number.isNaN)) return [];
  const absent = (address: string, position: number) =>
    Number.isNaN(values[position] as number) && report.cells[address]?.status === 'absent';
  const rows = new Map<string, boolean>();
  layout.addresses.forEach((address, position) => {
    const row = rowOf(address, isGrid(table));
    rows.set(row, (rows.get(row) ?? true) && absent(address, position));
  });
  return [...rows].filter(([, isAbsent]) => isAbsent).map(([row]) => row);
}

function fault({ layout }: TableFigures, rows: string[]) {
  const names = rows.map((row) => rowLabel(layout.form, row));
  const list = (language: 'zh' | 'en') => names.slice(0, 5).map((name) => name[language]);
  const rest = names.length - 5;
  return {
    message: {
      zh: `${tableNames[layout.table].zh}缺 ${rows.length} 行：${list('zh').join('、')}${rest > 0 ? `等` : ''}。缺的行不当作 0；请核对是原件没有，还是没有读到。`,
      en: `${tableNames[layout.table].en} lacks ${rows.length} rows: ${list('en').join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. They are not taken for 0; check whether the original lacks them or they were not read.`,
    },
    cells: layout.addresses.filter((address) =>
      rows.some((row) => address === row || address.startsWith(`${row}.`)),
    ),
    actual: rows.length,
    expected: 0,
  };
}
