import type { Location } from '@ogi-reports/schema';
import type { Block, Grid, GridCell, Paragraph } from '../blocks.ts';
import { limited, tooLarge } from '../media/failures.ts';
import { remembered } from '../text/remember.ts';
import { type CellText, longestLabel, readCellText, readLineText } from './cell-text.ts';
import {
  areBordered,
  isTableInLine,
  type Piece,
  peel,
  type Separator,
  splitLine,
  valueSeparator,
} from './pieces.ts';

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
  const cutting = { separator: valueSeparator(lines(blocks)), bordered: areBordered(lines(blocks)) };
  const read = lineReader(isLabel, cutting);
  blocks.forEach((block, index) => {
    if (block.kind === 'grid') row = gridTokens(block, index, row, tokens);
    else {
      for (const part of read(block.text)) tokens.push(lineToken(part, block, index, row));
      row++;
    }
    if (tokens.length > limit) throw tooLarge(limited.cells, tokens.length, limit);
  });
  return tokens;
}

function lines(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  for (const block of blocks) if (block.kind === 'paragraph') texts.push(block.text);
  return texts;
}

function gridTokens(grid: Grid, block: number, firstRow: number, tokens: Token[]): number {
  let row = firstRow;
  for (const cell of grid.cells) {
    row = firstRow + cell.row;
    const read = readGridText(cell.text);
    if (read) tokens.push(cellToken(read, { grid, cell }, block, row));
  }
  return row + 1;
}

const readGridText = remembered((text) => (isTranslation(text) ? null : readCellText(text)));

function cellToken(read: CellText, grid: NonNullable<Token['grid']>, block: number, row: number): Token {
  const { text, kind, figure, key, full, open } = read;
  const locate = () => grid.cell.locate();
  return {
    text,
    kind,
    figure,
    key,
    full,
    open,
    row,
    cell: true,
    glued: false,
    grid,
    piece: null,
    block,
    locate,
  };
}

/** A piece of a line, read: what it says, and where in the line it stands. */
interface LinePart {
  read: CellText;
  cell: boolean;
  glued: boolean;
  piece: Token['piece'];
  start: number | undefined;
  end: number | undefined;
}

function lineToken(part: LinePart, line: Paragraph, block: number, row: number): Token {
  const { cell, glued, piece, start, end } = part;
  const { text, kind, figure, key, full, open } = part.read;
  const locate = () => line.locate(start, end);
  return { text, kind, figure, key, full, open, row, cell, glued, grid: null, piece, block, locate };
}

type LineReader = (text: string) => readonly LinePart[];

/** How a document parts cells, and whether a bar opens each of its rows. */
interface Cutting {
  separator: Separator;
  bordered: boolean;
}

/** Readers by the labels that they know and by how their document parts cells. */
const readers = new WeakMap<(key: string) => boolean, Map<string, LineReader>>();

function lineReader(isLabel: (key: string) => boolean, cutting: Cutting): LineReader {
  const known = readers.get(isLabel) ?? new Map<string, LineReader>();
  readers.set(isLabel, known);
  const name = `${cutting.separator} ${cutting.bordered}`;
  const reader = known.get(name) ?? remembered((text) => readLine(text, cutting, isLabel));
  known.set(name, reader);
  return reader;
}

/** Pieces of one line of text: between tabs, pipes and wide gaps, with figures peeled off labels. */
function readLine(
  text: string,
  { separator, bordered }: Cutting,
  isLabel: (key: string) => boolean,
): LinePart[] {
  if (text === '' || (text.length < longestFurniture && isFurniture(text))) return [];
  const isLong = text.length > longestLabel && !separated.test(text);
  const inOneLine = isLong && isTableInLine(text);
  if (isLong && !inOneLine) return [linePart({ text, cell: false, glued: false }, null)];
  const pieces = splitLine(text, inOneLine ? ' ' : separator, bordered);
  return pieces.flatMap((piece, at) =>
    peel(piece, isLabel).map((part) => linePart(part, part.cell ? { at, of: pieces.length } : null)),
  );
}

function linePart(
  { text, cell, glued, start, end }: Pick<Piece, 'text' | 'cell' | 'glued'> & Partial<Piece>,
  piece: Token['piece'],
): LinePart {
  return { read: readLineText(text), cell, glued, piece, start, end };
}
