import type { Block } from '../../blocks.ts';
import { greatest, least, pushAll } from '../lists.ts';
import { inReadingOrder } from './columns.ts';
import { inferredGrid, joinGrids, type PageGrid, ruledGrid } from './grids.ts';
import { inferTables } from './inferred.ts';
import { marginalia } from './margins.ts';
import { middleY, type PrintedPage } from './page.ts';
import { type PlacedLine, paragraphs } from './paragraphs.ts';
import { type RuledTable, ruledTables } from './ruled.ts';
import { type TextLine, textLines } from './text-lines.ts';

type Item = { kind: 'line'; placed: PlacedLine } | { kind: 'grid'; table: PageGrid };

/** Arranges what is printed on the pages in blocks, in reading order; a table may go on over pages. */
export function documentBlocks(pages: readonly PrintedPage[], file: string | undefined): Block[] {
  const contents = pages.map((page) => {
    const { tables, rest } = ruledTables(page, page.glyphs);
    return { page, tables, lines: textLines(rest) };
  });
  const passedOver = marginalia(contents);
  for (const content of contents) content.lines = content.lines.filter((line) => !passedOver.has(line));
  const all = contents.flatMap(({ lines }) => lines);
  const items = contents.flatMap(({ page, tables, lines }) => pageItems(page, tables, lines, { file, all }));
  return toBlocks(items, file);
}

interface Context {
  file: string | undefined;
  /** The lines of all pages. */
  all: readonly TextLine[];
}

/** The tables and lines of a page from the top, tables without rules told from the lines between the others. */
function pageItems(
  page: PrintedPage,
  tables: readonly RuledTable[],
  lines: readonly TextLine[],
  context: Context,
): Item[] {
  const items: Item[] = [];
  let rest = [...lines];
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const above = rest.filter(({ base }) => base < middleY(table));
    rest = rest.filter((line) => !above.includes(line));
    pushAll(items, lineItems(page, above, context));
    items.push({ kind: 'grid', table: ruledGrid(table, context.file) });
  }
  return [...items, ...lineItems(page, rest, context)];
}

function lineItems(page: PrintedPage, lines: readonly TextLine[], { file, all }: Context): Item[] {
  return inferTables(inReadingOrder(lines), page.horizontal).map((item): Item => {
    if ('rows' in item) return { kind: 'grid', table: inferredGrid(item, page, file) };
    return { kind: 'line', placed: { line: item, page, ...columnOf(item, lines, all) } };
  });
}

const fewLines = 4;

/**
 * Where the text of the line's column begins and ends: that of the lines of its size above and below it, on all
 * pages where its own has few.
 */
function columnOf(
  line: TextLine,
  lines: readonly TextLine[],
  all: readonly TextLine[],
): { left: number; right: number } {
  const alike = ({ left, right, size }: TextLine) =>
    left < line.right && right > line.left && Math.abs(size - line.size) < 0.15 * size;
  const here = lines.filter(alike);
  const column = here.length < fewLines ? all.filter(alike) : here;
  return {
    left: least(column.map(({ left }) => left)),
    right: greatest(column.map(({ right }) => right)),
  };
}

function toBlocks(items: readonly Item[], file: string | undefined): Block[] {
  const blocks: Block[] = [];
  let lines: PlacedLine[] = [];
  let open: PageGrid | undefined;
  const finishLines = () => {
    pushAll(blocks, paragraphs(lines, file));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      open = undefined;
      lines.push(item.placed);
      continue;
    }
    finishLines();
    const joined = open && joinGrids(open, item.table);
    if (joined) blocks.pop();
    open = joined ?? item.table;
    blocks.push(open.grid);
  }
  finishLines();
  return blocks;
}
