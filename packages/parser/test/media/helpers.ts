import type { Block, Grid, SourceDocument } from '../../src/blocks.ts';
import { ParseError } from '../../src/types.ts';

export const grids = ({ blocks }: { blocks: Block[] }): Grid[] =>
  blocks.filter((block) => block.kind === 'grid');

export const lines = ({ blocks }: { blocks: Block[] }): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** The grid as rows of texts; columns that a span covers repeat nothing and read as `^`, missing ones as `-`. */
export function rows(grid: Grid | undefined): string[][] {
  if (!grid) return [];
  const table = Array.from({ length: grid.rowCount }, () => new Array<string>(grid.columnCount).fill('-'));
  for (const { row, column, rowSpan, columnSpan, text } of grid.cells)
    for (let down = 0; down < rowSpan; down += 1)
      for (let across = 0; across < columnSpan; across += 1) {
        const target = table[row + down];
        if (target) target[column + across] = down + across === 0 ? text : '^';
      }
  return table;
}

/** The code of the ParseError that reading throws. */
export async function failure(read: () => SourceDocument | Promise<SourceDocument>): Promise<string> {
  try {
    await read();
    return 'read';
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
}
