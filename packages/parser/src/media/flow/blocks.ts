import type { Block, Grid, GridCell, Paragraph } from '../../blocks.ts';
import { pushAll } from '../lists.ts';
import type { Flow, Line, RawCell, RawTable } from './flow.ts';
import { layOut, type Placed } from './lay-out.ts';
import { isNavigation, isNavigationTable } from './navigation.ts';
import { type Origin, RunText } from './runs.ts';

/** Turns the lines and tables of a document into blocks: tables of data into grids, layout tables into their content. */
export function toBlocks(flow: Flow, origin: Origin): Block[] {
  const blocks: Block[] = [];
  for (const item of flow) {
    if (item.kind === 'table') pushAll(blocks, tableBlocks(item, origin));
    else if (!isNavigation(item)) blocks.push(paragraph(item, origin));
  }
  return blocks;
}

function paragraph(line: Line, origin: Origin): Paragraph {
  const { text } = line.content;
  const locate = line.content.locator(origin, line.path);
  return line.role
    ? { kind: 'paragraph', role: line.role, text, locate }
    : { kind: 'paragraph', text, locate };
}

/** A table is read in segments: rows of short cells make grids, rows of prose or of whole tables part them. */
function tableBlocks(table: RawTable, origin: Origin): Block[] {
  if (isNavigationTable(table)) return [];
  const blocks: Block[] = [];
  const isData = table.rows.filter((row) => row.length > 1 && !row.some(isLayoutCell)).length > 1;
  let segment: RawCell[][] = [];
  let nested: RawTable[] = [];
  const finish = () => {
    pushAll(blocks, segmentBlocks(segment, table, origin));
    pushAll(blocks, toBlocks(nested, origin));
    segment = [];
    nested = [];
  };
  for (const row of table.rows) {
    if (isData && row.length > 1 && !row.some(isProse) && !isProseRow(row)) {
      segment.push(row);
      for (const cell of row) pushAll(nested, cell.flow.filter(isTable));
    } else if (row.some(isLayoutCell) || isProseRow(row)) {
      finish();
      for (const cell of row) pushAll(blocks, toBlocks(cell.flow, origin));
    } else segment.push(row);
  }
  finish();
  return blocks;
}

const isTable = (item: Flow[number]): item is RawTable => item.kind === 'table';
const isLine = (item: Flow[number]): item is Line => item.kind === 'line';

const proseLength = 300;
const manyLines = 15;

/** Text of a length that no label or figure has, or that stands in many lines of more than a few characters. */
function isProse(cell: RawCell): boolean {
  let [length, lines] = [0, 0];
  for (const item of cell.flow) {
    if (item.kind !== 'line') continue;
    length += item.content.text.length;
    if (item.content.text !== '') lines += 1;
  }
  return length > proseLength || (lines > manyLines && length > lines * 8);
}

function isLayoutCell(cell: RawCell): boolean {
  return cell.flow.some(isTable) || isProse(cell);
}

const filled = (row: readonly RawCell[]) =>
  row.filter(({ flow }) => flow.some((item) => item.kind === 'line' && /\S/.test(item.content.text)));

/** A row of one text too long for a label, or with whole sentences. */
function isProseRow(row: readonly RawCell[]): boolean {
  const [only, ...others] = filled(row);
  if (!only || others.length > 0) return false;
  const { text } = cellText(only);
  return text.length > rowProseLength || (text.length > sentenceLength && text.includes('。'));
}

const rowProseLength = 100;
const sentenceLength = 40;
const titleLength = 12;
const numbered = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/;

/** A row of one text above the table: its title, not a label whose figures are blank. */
function isTitleRow(row: readonly RawCell[]): boolean {
  const [only, ...others] = filled(row);
  if (!only || others.length > 0) return false;
  const text = cellText(only).text.trim();
  return text.length >= titleLength && (row.length === 1 || !numbered.test(text));
}

/** A segment without the titles above it, which are text of the page. */
function segmentBlocks(rows: RawCell[][], table: RawTable, origin: Origin): Block[] {
  const titles = rows.findIndex((row) => row.length > 0 && !isTitleRow(row));
  const above = rows.slice(0, Math.max(0, titles)).flat();
  return [
    ...above.flatMap((cell) => toBlocks(cell.flow, origin)),
    ...tableSegment(rows.slice(above.length > 0 ? titles : 0), table, origin),
  ];
}

function tableSegment(rows: RawCell[][], table: RawTable, origin: Origin): Block[] {
  const used = rows.filter((row) => filled(row).length > 0);
  if (used.length === 0) return [];
  const isText =
    rows.every((row) => row.length < 2) || (used.length === 1 && filled(used[0] ?? []).length < 3);
  if (isText) return rows.flatMap((row) => row.flatMap((cell) => toBlocks(cell.flow, origin)));
  return [grid(rows, table, origin)];
}

function grid(rows: RawCell[][], table: RawTable, origin: Origin): Grid {
  const { cells, rowCount, columnCount } = layOut(rows);
  return {
    kind: 'grid',
    cells: cells.map((placed) => gridCell(placed, origin)),
    rowCount,
    columnCount,
    inferred: false,
    location: { ...origin.location(table.start, table.end), path: table.path },
  };
}

function gridCell({ cell, row, column, rowSpan, columnSpan }: Placed<RawCell>, origin: Origin): GridCell {
  const content = cellText(cell);
  const locate = content.locator(origin, cell.path);
  return { row, column, rowSpan, columnSpan, text: content.text, locate };
}

/** The lines of a cell, joined by line breaks. */
function cellText(cell: RawCell): RunText {
  const [only] = cell.flow;
  if (cell.flow.length === 1 && only?.kind === 'line') return only.content;
  const lines = cell.flow.filter(isLine).filter(({ content }) => content.text !== '');
  const text = new RunText();
  for (const { content } of lines) {
    const at = content.source(0, 0)[0];
    if (text.text !== '') text.append('\n', at, at);
    text.appendAll(content);
  }
  if (text.runs.length === 0) text.append('', cell.start, cell.start);
  return text;
}
