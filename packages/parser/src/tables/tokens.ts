import type { Location } from '@ogi-reports/schema';
import type { Block, Grid, GridCell, Located, Paragraph } from '../blocks.ts';
import { limited, tooLarge } from '../media/failures.ts';
import { type CellText, longestLabel, readCellText, readLineText } from './cell-text.ts';
import { isTableInLine, peel, type Separator, splitLine, valueSeparator } from './pieces.ts';

/** A piece of a table: a cell of a grid, or what stands between two separators of flattened text. */
export interface Token extends CellText {
  /** Tokens of one printed line or grid row share a row number. */
  row: number;
  /** True where separators say for sure that this is one cell (grid, tabs, pipes within a line). */
  cell: boolean;
  /** Set where a figure stood glued to its label. */
  glued: boolean;
  /** Set where the distances between lines show that no cell of its row is missing. */
  counted?: boolean;
  grid: { grid: Grid; cell: GridCell } | null;
  /** Where separators cut a line: which of its pieces this is, and how many there are. */
  piece: { at: number; of: number } | null;
  block: number;
  locate(): Location;
}

/** What cuts a line into cells. */
const separated = /[|\t｜│┃\u3000]|\s\s/;

/** A page's number between dashes or in words, which page breaks leave inside tables. */
const pageNumber = /^\s*(?:[-—–―]\s*\d{1,3}\s*[-—–―]|第\s*\d{1,3}\s*页(?:[，,、\s]*共\s*\d{1,3}\s*页)?)\s*$/;

/** A line drawn between rows, as in Markdown or with box characters. */
const drawnRule = /^[\s|+:┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]*(?:[-─━═]{2,}[\s|+:┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]+){2,}[-─━═]*\s*$/;

/** Text in Latin letters alone, as it stands in columns and lines of their own where labels are translated. */
const isTranslation = (text: string): boolean => /[A-Za-z]{2}/.test(text) && !/[^\x20-\x7e\s]|\d/.test(text);

const longestFurniture = 1000;

/** What stands in a table and is none of its cells: page numbers, drawn lines, translations. */
const isFurniture = (text: string): boolean =>
  isTranslation(text) ||
  (/\d/.test(text) && pageNumber.test(text.replace(/[|\t]/g, ''))) ||
  drawnRule.test(text);

/** Cuts blocks into tokens. `isLabel` tells known row labels, so that a figure glued to one can be cut off. */
export function tokenise(
  blocks: readonly Block[],
  isLabel: (key: string) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  let row = 0;
  const separator = valueSeparator(lines(blocks));
  blocks.forEach((block, index) => {
    if (block.kind === 'grid') row = gridTokens(block, index, row, tokens);
    else lineTokens(block, { block: index, row: row++, separator }, tokens, isLabel);
    if (tokens.length > limit) throw tooLarge(limited.cells, tokens.length, limit);
  });
  return tokens;
}

function* lines(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) if (block.kind === 'paragraph') yield block.text;
}

function gridTokens(grid: Grid, block: number, firstRow: number, tokens: Token[]): number {
  let last = firstRow;
  for (const cell of grid.cells) {
    last = firstRow + cell.row;
    if (isTranslation(cell.text)) continue;
    tokens.push(makeToken(cell.text, { row: last, cell: true, block, grid: { grid, cell }, in: cell }));
  }
  return last + 1;
}

interface Place {
  row: number;
  cell: boolean;
  block: number;
  grid?: { grid: Grid; cell: GridCell };
  piece?: { at: number; of: number } | null;
  glued?: boolean;
  /** Where the token stands: all of it, or from `start` to `end`. */
  in: Located;
  start?: number;
  end?: number;
}

function makeToken(text: string, place: Place): Token {
  const { row, cell, block, grid = null, piece = null, glued = false, in: located, start, end } = place;
  const { text: words, kind, figure, key, full, open } = grid ? readCellText(text) : readLineText(text);
  const locate = () => located.locate(start, end);
  return { text: words, kind, figure, key, full, open, row, cell, glued, grid, piece, block, locate };
}

/** Pieces of one line of text: between tabs, pipes and wide gaps, with figures peeled off labels. */
function lineTokens(
  line: Paragraph,
  { block, row, separator }: { block: number; row: number; separator: Separator },
  tokens: Token[],
  isLabel: (key: string) => boolean,
): void {
  const { text } = line;
  if (text === '' || (text.length < longestFurniture && isFurniture(text))) return;
  const inOneLine = text.length > longestLabel && !separated.test(text) && isTableInLine(text);
  if (text.length > longestLabel && !separated.test(text) && !inOneLine) {
    tokens.push(makeToken(text, { row, cell: false, block, in: line }));
    return;
  }
  const pieces = splitLine(text, inOneLine ? ' ' : separator);
  pieces.forEach((piece, at) => {
    for (const { text: part, cell, glued, start, end } of peel(piece, isLabel)) {
      const place = cell ? { at, of: pieces.length } : null;
      tokens.push(makeToken(part, { row, cell, block, glued, piece: place, in: line, start, end }));
    }
  });
}
