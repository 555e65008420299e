import type { Form } from '@ogi-reports/schema';
import {
  type CodebookEntry,
  codebookEntry,
  type PrintedBlock,
  type PrintedRow,
  type PrintedTable,
  printedForm,
} from '@ogi-reports/schema/codebook';
import type { Text } from '../language.ts';
import {
  columnHead,
  type DrawnCell,
  type DrawnTable,
  emptyCell,
  figureCell,
  rowHead,
  unitCell,
} from './drawing.ts';
import { groupLabel, printedRule, rowLabel } from './labels.ts';
import { tableNames } from './names.ts';

/** An official form table by table, laid out as it is printed. */
export function drawForm(form: Form): DrawnTable[] {
  return printedForm(form).map((printed) => ({
    table: printed.table,
    title: tableNames[printed.table],
    ...layouts[printed.table](form, printed),
  }));
}

type Layout = (form: Form, printed: PrintedTable) => Pick<DrawnTable, 'head' | 'body'>;

const layouts: Record<PrintedTable['table'], Layout> = {
  statistics: drawStatistics,
  proactiveDisclosure: drawDisclosure,
  requests: drawRequests,
  disputes: drawDisputes,
};

const entryOf = (form: Form, address: string | undefined): CodebookEntry => {
  const entry = address === undefined ? undefined : codebookEntry(form, address);
  if (!entry) throw new Error(`The codebook has no cell ${address} of the form ${form}.`);
  return entry;
};

const columnLabels = (form: Form, { cells }: PrintedRow): Text[] =>
  cells.map((address) => entryOf(form, address).column ?? { zh: '', en: '' });

function drawStatistics(form: Form, { blocks }: PrintedTable) {
  const head = [['统计指标', '单位', '统计数'].map((label) => columnHead(groupLabel(label)))];
  const body = blocks.flatMap(({ rows }) => rows.map((row) => statisticsRow(form, row)));
  return { head, body };
}

function statisticsRow(form: Form, { labels, unit, cells }: PrintedRow): DrawnCell[] {
  const label = labels[0] ?? '';
  const [address] = cells;
  if (address === undefined)
    return [rowHead(groupLabel(label), { depth: depthOf(label) }), unitCell(unit ?? ''), emptyCell()];
  const text = rowLabel(entryOf(form, address));
  return [rowHead(text, { depth: depthOf(label) }), unitCell(unit ?? ''), figureCell(address)];
}

/** How deep a label of the 2014 table lies, told from its number. */
function depthOf(label: string): number {
  if (/^[一二三四五六七八九]、/.test(label)) return 0;
  if (/^（.）/.test(label)) return 1;
  return /^\d\./.test(label) ? 2 : 3;
}

/** Blocks have one, two or three columns: six narrow ones fit them all. */
const narrowColumns = 6;

function drawDisclosure(form: Form, { blocks }: PrintedTable) {
  return { head: [], body: blocks.flatMap((block) => disclosureBlock(form, block)) };
}

function disclosureBlock(form: Form, { heading, rows }: PrintedBlock): DrawnCell[][] {
  const [first] = rows;
  if (!first) return [];
  const labels = columnLabels(form, first);
  const span = narrowColumns / labels.length;
  return [
    [columnHead(groupLabel(heading ?? ''), narrowColumns + 1)],
    [columnHead(groupLabel('信息内容')), ...labels.map((label) => columnHead(label, span))],
    ...rows.map(({ cells }) => [
      rowHead(rowLabel(entryOf(form, cells[0]))),
      ...cells.map((address) => figureCell(address, span)),
    ]),
  ];
}

const labelColumns = 3;

function drawRequests(form: Form, { blocks }: PrintedTable) {
  const rows = blocks.flatMap((block) => block.rows);
  const labels = rows[0] ? columnLabels(form, rows[0]) : [];
  const organisations = labels.slice(1, -1);
  const own = (label: Text | undefined) => columnHead(label ?? { zh: '', en: '' }, 1, 2);
  const head = [
    [columnHead(printedRule, labelColumns, 3), columnHead(groupLabel('申请人情况'), labels.length)],
    [own(labels[0]), columnHead(groupLabel('法人或其他组织'), organisations.length), own(labels.at(-1))],
    organisations.map((label) => columnHead(label)),
  ];
  return { head, body: rows.map((row, index) => requestRow(form, rows, row, index)) };
}

function requestRow(form: Form, rows: PrintedRow[], row: PrintedRow, index: number): DrawnCell[] {
  const groups = row.labels.slice(0, -1);
  const heads = groups.flatMap((label, level) => {
    if (startsAlike(rows[index - 1], row, level)) return [];
    const rest = rows.slice(index);
    const end = rest.findIndex((other) => !startsAlike(other, row, level));
    return rowHead(groupLabel(label), { rowSpan: end < 0 ? rest.length : end });
  });
  const own = rowHead(rowLabel(entryOf(form, row.cells[0])), { columnSpan: labelColumns - groups.length });
  return [...heads, own, ...row.cells.map((address) => figureCell(address))];
}

const startsAlike = (other: PrintedRow | undefined, row: PrintedRow, level: number): boolean =>
  other !== undefined &&
  other.labels.length > level + 1 &&
  row.labels.slice(0, level + 1).every((label, index) => other.labels[index] === label);

/** One row of figures, as printed: reconsideration, then litigation in two halves. */
function drawDisputes(form: Form, { blocks }: PrintedTable) {
  const rows = blocks.flatMap((block) => block.rows);
  const [reconsideration, ...litigation] = rows;
  if (!reconsideration) return { head: [], body: [] };
  const width = reconsideration.cells.length;
  const head = [
    [
      columnHead(groupLabel('行政复议'), width),
      columnHead(groupLabel('行政诉讼'), width * litigation.length),
    ],
    [
      ...columnLabels(form, reconsideration).map((label) => columnHead(label, 1, 2)),
      ...litigation.map(({ labels }) => columnHead(groupLabel(labels.at(-1) ?? ''), width)),
    ],
    litigation.flatMap((row) => columnLabels(form, row).map((label) => columnHead(label))),
  ];
  return { head, body: [rows.flatMap(({ cells }) => cells.map((address) => figureCell(address)))] };
}
