import { type CodebookEntry, cells, codebookEntry, type Report } from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

/** One cell of one report. */
export interface CellRow {
  report_id: string;
  cell: string;
  table: string;
  block: string | null;
  row: string;
  applicant: string | null;
  channel: string | null;
  is_leaf: boolean;
  value: number | null;
  unit: string | null;
  amount_cny: number | null;
  status: string;
}

type Place = Pick<CellRow, 'table' | 'block' | 'row' | 'applicant' | 'channel' | 'is_leaf'>;

/** Groups of the 2014 table whose parts are ways of publishing or of asking. */
const channelGroups = ['proactiveDisclosure.channels', 'requests.received'];

/** Where a cell stands, in words of its address: the table's block, the row, and the column that splits it. */
export function placeOf({ form, address, table }: CodebookEntry): Place {
  const path = address.split('.');
  const is_leaf = !path.includes('total') && !path.includes('all');
  const place = (parts: string[], columns: Partial<Place>): Place => {
    const block = parts.slice(0, -1).join('.') || null;
    return { table, block, row: parts.at(-1) ?? '', applicant: null, channel: null, is_leaf, ...columns };
  };
  if (table === 'requests') return place(path.slice(1, -1), { applicant: path.at(-1) ?? null });
  if (table === 'proactiveDisclosure') return place(path.slice(1), {});
  const group = path.slice(0, -1);
  if (form !== '2014-table' || !channelGroups.includes(group.join('.'))) return place(path, {});
  return place(group, { channel: path.at(-1) === 'total' ? null : (path.at(-1) ?? null) });
}

/** The places of the codebook's entries, which are the same in every report. */
const places = new Map<CodebookEntry, Place>();

function knownPlaceOf(entry: CodebookEntry): Place {
  const place = places.get(entry) ?? placeOf(entry);
  places.set(entry, place);
  return place;
}

/** Readings of whole tables; they stand once in the table of reports. */
const untold = new Set<string>(['not-seen', 'lost', 'none']);

/** The cells of a report's tables in print order; of tables not seen, lost or not published there are none. */
export function* cellRows(report: Report): Generator<CellRow> {
  for (const { address, form, value, status } of cells(report)) {
    const entry = codebookEntry(form, address);
    if (!entry || untold.has(status)) continue;
    const money = typeof value === 'object' ? value : null;
    yield {
      report_id: report.id ?? '',
      cell: address,
      ...knownPlaceOf(entry),
      value: typeof value === 'object' ? (money?.amount ?? null) : value,
      unit: money ? money.unit : entry.unit,
      amount_cny: money ? yuan(money.amount, money.unit) : null,
      status,
    };
  }
}

/** Yuan to two decimals; null where the report prints no unit. */
function yuan(amount: number, unit: '万元' | '元' | null): number | null {
  if (unit === null) return null;
  return unit === '元' ? amount : Math.round(amount * 1_000_000) / 100;
}

export const cellTable: Table<CellRow> = {
  name: 'cells',
  title: { zh: '逐格数据', en: 'Cells' },
  description: {
    zh: '官方表格的每一格一行；空白与零分开记录。未见、缺失或未发布的表格没有行，见 reports 表的 coverage。',
    en: 'One line for each cell of the official forms; a blank is never zero. Tables not seen, lost or not published have no lines: see coverage in the table of reports.',
  },
  key: ['report_id', 'cell'],
  columns: [
    column('report_id', 'string', '报告编号：机构编号/年份', 'report: agency id/year'),
    column('cell', 'string', '单元格地址，见编码手册', 'cell address, see the codebook'),
    column('table', 'string', '所在表', 'table', undefined, [
      'statistics',
      'proactiveDisclosure',
      'requests',
      'disputes',
    ]),
    column('block', 'string', '表内分组', 'group of rows within the table'),
    column('row', 'string', '行', 'row'),
    column('applicant', 'string', '申请人类别（表三）', 'kind of applicant (table three)'),
    column('channel', 'string', '渠道（2014年统计表）', 'channel (2014 table)'),
    column('is_leaf', 'boolean', '不是合计', 'not a total of other cells'),
    column('value', 'number', '数值，按报告原样', 'figure as printed'),
    column('unit', 'string', '单位；金额未印单位时为空', 'unit; empty where an amount has none printed'),
    column('amount_cny', 'number', '金额折合元', 'amount in yuan'),
    column('status', 'string', '为何有或没有数值', 'why there is a figure or none', undefined, [
      'reported',
      'blank',
      'not-applicable',
      'text',
      'illegible',
      'absent',
      'partial',
    ]),
  ],
};
