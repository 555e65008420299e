import type { Block } from '../../blocks.ts';
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
  const items = contents.flatMap(({ page, tables, lines }) => {
    const kept = lines.filter((line) => !passedOver.has(line));
    return pageItems(page, tables, kept, file);
  });
  return toBlocks(items, file);
}

/** The tables and lines of a page from the top, tables without rules told from the lines between the others. */
function pageItems(
  page: PrintedPage,
  tables: readonly RuledTable[],
  lines: readonly TextLine[],
  file: string | undefined,
): Item[] {
  const items: Item[] = [];
  let rest = [...lines];
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const above = rest.filter(({ base }) => base < middleY(table));
    rest = rest.filter((line) => !above.includes(line));
    items.push(...lineItems(page, above, file), { kind: 'grid', table: ruledGrid(table, file) });
  }
  return [...items, ...lineItems(page, rest, file)];
}

function lineItems(page: PrintedPage, lines: readonly TextLine[], file: string | undefined): Item[] {
  return inferTables(inReadingOrder(lines)).map((item): Item => {
    if ('rows' in item) return { kind: 'grid', table: inferredGrid(item, page, file) };
    return { kind: 'line', placed: { line: item, page, ...columnOf(item, lines) } };
  });
}

/** Where the text of the line's column begins and ends: that of all lines above and below it. */
function columnOf(line: TextLine, lines: readonly TextLine[]): { left: number; right: number } {
  const column = lines.filter(({ left, right }) => left < line.right && right > line.left);
  return {
    left: Math.min(...column.map(({ left }) => left)),
    right: Math.max(...column.map(({ right }) => right)),
  };
}

function toBlocks(items: readonly Item[], file: string | undefined): Block[] {
  const blocks: Block[] = [];
  let lines: PlacedLine[] = [];
  let open: PageGrid | undefined;
  const finishLines = () => {
    blocks.push(...paragraphs(lines, file));
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
