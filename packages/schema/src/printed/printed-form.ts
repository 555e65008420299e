import type { Form, Table } from '../vocabulary.ts';
import { addressIn, type FormLayout, printedLabels, type RowLayout, tableOf } from './layout.ts';

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

const titles: Record<Table, string> = {
  statistics: '政府信息公开情况统计表',
  proactiveDisclosure: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
};

/** The tables of a form as printed, from its layout. */
export function printedTables({ form, rows, headings }: FormLayout): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (const row of rows) {
    const table = tableOf(form, row[0]);
    if (tables.at(-1)?.table !== table) tables.push({ table, title: titles[table], blocks: [] });
    addRow(tables[tables.length - 1] as PrintedTable, form, row, headings[row[0]]);
  }
  return tables;
}

function addRow(
  table: PrintedTable,
  form: Form,
  [rowAddress, zh, columns]: RowLayout,
  headings: readonly string[] = [],
): void {
  const labels = printedLabels(form, zh);
  const heading = table.table === 'proactiveDisclosure' ? (labels.shift() ?? null) : null;
  if (table.blocks.length === 0 || table.blocks.at(-1)?.heading !== heading)
    table.blocks.push({ heading, columns: columns.map(([, name]) => name).filter(Boolean), rows: [] });
  const block = table.blocks[table.blocks.length - 1] as PrintedBlock;
  for (const label of headings) block.rows.push({ labels: [label], unit: '——', rowAddress: '', cells: [] });
  const cells = columns.map(([key]) => addressIn(rowAddress, key));
  block.rows.push({ labels, unit: columns[0]?.[2] ?? null, rowAddress, cells });
}
