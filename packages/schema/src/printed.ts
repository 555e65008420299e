import { type GeneratedRow, rows } from './generated/codebook.ts';
import type { Form, Table } from './vocabulary.ts';

/** One row of an official form as printed: its label cells from the left, its unit, its figures' cells. */
export interface PrintedRow {
  labels: string[];
  unit: string | null;
  rowAddress: string;
  /** Cell addresses of the figures, from left to right; empty for a heading row. */
  cells: string[];
}

/** Rows under one set of column headings. */
export interface PrintedBlock {
  heading: string | null;
  columns: string[];
  rows: PrintedRow[];
}

export interface PrintedTable {
  table: Table;
  title: string;
  blocks: PrintedBlock[];
}

/** Heading rows of the 2014 table, by the cell that each stands before. */
const headings2014: Record<string, string[]> = {
  'proactiveDisclosure.itemsDisclosed': ['一、主动公开情况'],
  'proactiveDisclosure.channels.gazette': ['（二）通过不同渠道和方式公开政府信息的情况'],
  'interpretationAndResponse.hotTopics': ['二、回应解读情况'],
  'interpretationAndResponse.pressConferences': ['（二）通过不同渠道和方式回应解读的情况'],
  'requests.received.total': ['三、依申请公开情况'],
  'resources.dedicatedOffices': ['八、机构建设和保障经费情况'],
  'meetingsAndTraining.meetings': ['九、政府信息公开会议和培训情况'],
};

const titles: Record<Table, string> = {
  statistics: '政府信息公开情况统计表',
  proactiveDisclosure: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
};

/** Which table of a form a cell address belongs to. */
export function tableOf(form: Form, address: string): Table {
  if (form === '2014-table') return 'statistics';
  if (address.startsWith('proactiveDisclosure')) return 'proactiveDisclosure';
  return address.startsWith('requests') ? 'requests' : 'disputes';
}

/** The label cells of a row from left to right, as the form prints them side by side. */
export function printedLabels(form: Form, rowLabel: string): string[] {
  if (form === '2014-table') return [rowLabel];
  const outcome = /^三、(.+)$/.exec(rowLabel);
  const parts = (outcome?.[1] ?? rowLabel).split(' ');
  return outcome ? ['三、本年度办理结果', ...parts] : parts;
}

/** The row's short name with the form's own numbering, without instructions in brackets. */
export function numbered(form: Form, address: string, rowLabel: string): string {
  const plain = rowLabel.replace(/（[^（）]{4,}）/g, '');
  if (form === '2014-table')
    return `${number2014(address)}${plain.replace(/^([一二三四五六七八九]、|（.）|\d\.|其中：)/, '')}`;
  const outcome = /^三、(（.）)(\S+)(?: (\d)\.(.+))?$/.exec(plain);
  if (outcome)
    return outcome[3] ? `三${outcome[1]}${outcome[3]} ${outcome[4]}` : `三${outcome[1]} ${outcome[2]}`;
  return plain.replace(/^([一二四])、/, '$1 ').replace('第二十条', '');
}

const numbers2014 = new Map<string, string>();

/** e.g. `三（三）4 ` for the fourth kind of reply; parts of it (其中) carry its number. */
function number2014(address: string): string {
  if (numbers2014.size === 0) number2014Rows();
  return numbers2014.get(address) ?? '';
}

function number2014Rows(): void {
  const level = ['', '', ''];
  for (const row of rows.filter(({ form }) => form === '2014-table')) {
    for (const label of [...(headings2014[row.address] ?? []), row.zh]) {
      const [, block, group, item] = /^(?:([一二三四五六七八九])、|(（.）)|(\d)\.)?/.exec(label) ?? [];
      if (block) level.splice(0, 3, block, '', '');
      else if (group) level.splice(1, 2, group, '');
      else if (item) level[2] = item;
    }
    numbers2014.set(row.address, `${level.join('')} `);
  }
}

/** An official form as printed, table by table: what a renderer draws and a reader aligns against. */
export function printedForm(form: Form): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (const row of rows.filter((candidate) => candidate.form === form)) {
    const table = tableOf(form, row.address);
    if (tables.at(-1)?.table !== table) tables.push({ table, title: titles[table], blocks: [] });
    addRow(tables[tables.length - 1] as PrintedTable, form, row);
  }
  return tables;
}

function addRow(table: PrintedTable, form: Form, row: GeneratedRow): void {
  const labels = printedLabels(form, row.zh);
  const heading = table.table === 'proactiveDisclosure' ? (labels.shift() ?? null) : null;
  const columns = row.columns.map(([, zh]) => zh).filter(Boolean);
  if (table.blocks.length === 0 || table.blocks.at(-1)?.heading !== heading)
    table.blocks.push({ heading, columns, rows: [] });
  const block = table.blocks[table.blocks.length - 1] as PrintedBlock;
  for (const label of form === '2014-table' ? (headings2014[row.address] ?? []) : [])
    block.rows.push({ labels: [label], unit: '——', rowAddress: '', cells: [] });
  block.rows.push({
    labels,
    unit: row.columns[0]?.[3] ?? null,
    rowAddress: row.address,
    cells: row.columns.map(([key]) => (key ? `${row.address}.${key}` : row.address)),
  });
}
