import type { Location } from '@ogi-reports/schema';
import type { Block, Grid, GridCell, Located, Paragraph } from '../blocks.ts';
import { limited, tooLarge } from '../media/failures.ts';
import { type CellText, longestLabel, readCellText, readLineText } from './cell-text.ts';
import { isUnit, readFigure } from './figure.ts';
import { isHeadingKey } from './headers.ts';
import { labelKey } from './label-key.ts';

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
  block: number;
  locate(): Location;
}

/** What cuts a line into cells. */
const separated = /[|\t｜│┃\u3000]|\s\s/;

/** A page's number between dashes or in words, which page breaks leave inside tables. */
const pageNumber = /^\s*(?:[-—–―]\s*\d{1,3}\s*[-—–―]|第\s*\d{1,3}\s*页(?:[，,、\s]*共\s*\d{1,3}\s*页)?)\s*$/;

/** Cuts blocks into tokens. `isLabel` tells known row labels, so that a figure glued to one can be cut off. */
export function tokenise(
  blocks: readonly Block[],
  isLabel: (key: string) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  let row = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'grid') row = gridTokens(block, index, row, tokens);
    else lineTokens(block, index, row++, tokens, isLabel);
    if (tokens.length > limit) throw tooLarge(limited.cells, tokens.length, limit);
  });
  return tokens;
}

function gridTokens(grid: Grid, block: number, firstRow: number, tokens: Token[]): number {
  let last = firstRow;
  for (const cell of grid.cells) {
    last = firstRow + cell.row;
    tokens.push(makeToken(cell.text, { row: last, cell: true, block, grid: { grid, cell }, in: cell }));
  }
  return last + 1;
}

interface Place {
  row: number;
  cell: boolean;
  block: number;
  grid?: { grid: Grid; cell: GridCell };
  glued?: boolean;
  /** Where the token stands: all of it, or from `start` to `end`. */
  in: Located;
  start?: number;
  end?: number;
}

function makeToken(text: string, place: Place): Token {
  const { row, cell, block, grid = null, glued = false, in: located, start, end } = place;
  const { text: words, kind, figure, key, full, open } = grid ? readCellText(text) : readLineText(text);
  const locate = () => located.locate(start, end);
  return { text: words, kind, figure, key, full, open, row, cell, glued, grid, block, locate };
}

/** Pieces of one line of text: between tabs, pipes and wide gaps, with figures peeled off labels. */
function lineTokens(
  line: Paragraph,
  block: number,
  row: number,
  tokens: Token[],
  isLabel: (key: string) => boolean,
): void {
  const { text } = line;
  if (text === '' || (/\d/.test(text) && pageNumber.test(text.replace(/[|\t]/g, '')))) return;
  if (text.length > longestLabel && !separated.test(text)) {
    tokens.push(makeToken(text, { row, cell: false, block, in: line }));
    return;
  }
  for (const piece of splitLine(text))
    for (const { text: part, cell, glued, start, end } of peel(piece, isLabel))
      tokens.push(makeToken(part, { row, cell, block, glued, in: line, start, end }));
}

interface Piece {
  text: string;
  start: number;
  end: number;
  cell: boolean;
  glued: boolean;
}

function splitLine(text: string): Piece[] {
  if (!/[|｜│┃\s]/.test(text)) return [{ text, start: 0, end: text.length, cell: false, glued: false }];
  const pieces: Piece[] = [];
  const delimited = /[|\t｜│┃]/.test(text);
  const separator = delimited ? /[|\t｜│┃]/g : /\s{2,}|\u3000+/g;
  let start = 0;
  for (const match of [...text.matchAll(separator), null]) {
    const end = match?.index ?? text.length;
    pieces.push({ text: text.slice(start, end), start, end, cell: delimited, glued: false });
    start = end + (match?.[0].length ?? 0);
  }
  return withoutEdges(pieces, text, delimited).map(trimmed);
}

/** A separator at either end of a line borders a cell and makes none. */
function withoutEdges(pieces: Piece[], line: string, delimited: boolean): Piece[] {
  const blank = (piece: Piece | undefined) => piece !== undefined && piece.text.trim() === '';
  if (!delimited) return pieces.filter((piece) => !blank(piece));
  const bordered = pieces.length === 2 || /^\s*[|｜│┃]/.test(line);
  const from = blank(pieces[0]) && bordered ? 1 : 0;
  const to = pieces.length > from + 1 && /[|｜│┃]\s*$/.test(line) ? -1 : undefined;
  return pieces.slice(from, to);
}

function trimmed(piece: Piece): Piece {
  const lead = piece.text.length - piece.text.trimStart().length;
  const text = piece.text.trim();
  return { ...piece, text, start: piece.start + lead, end: piece.start + lead + text.length };
}

/** Cuts `label unit 3 0 0` at its last gaps, and `label3` where the rest is a known label. */
function peel(piece: Piece, isLabel: (key: string) => boolean): Piece[] {
  if (!/\s/.test(piece.text)) return unglue(piece, isLabel);
  const tail: Piece[] = [];
  let rest = piece;
  for (let gap = /^(.*\S)\s+(\S+)$/su.exec(rest.text); gap; gap = /^(.*\S)\s+(\S+)$/su.exec(rest.text)) {
    const [, before = '', last = ''] = gap;
    if (!readFigure(last) && !isUnit(last)) break;
    const start = rest.end - last.length;
    tail.unshift({ ...rest, text: last, start });
    rest = { ...rest, text: before, end: rest.start + before.length };
  }
  return [...splitHeadings(rest).flatMap((part) => unglue(part, isLabel)), ...tail];
}

/** Column headings in one line with single gaps: cut where every word is a heading. */
function splitHeadings(piece: Piece): Piece[] {
  const words = [...piece.text.matchAll(/\S+/g)];
  if (words.length < 2 || !words.every(([word]) => isHeadingKey(labelKey(word).key))) return [piece];
  return words.map((word) => {
    const start = piece.start + word.index;
    return { ...piece, text: word[0], start, end: start + word[0].length };
  });
}

function unglue(piece: Piece, isLabel: (key: string) => boolean): Piece[] {
  if (!/\d$/.test(piece.text)) return [piece];
  const match = /^(.*?[^\d.,，])((?:条|件|次|篇|个|人|人次|万元)?)([\d][\d,，.]*)$/su.exec(piece.text);
  if (!match || !isLabel(labelKey(match[1] as string).key)) return [piece];
  const [, label = '', , digits = ''] = match;
  const figureStart = piece.end - digits.length;
  return [
    { ...piece, text: label, end: piece.start + label.length },
    { ...piece, text: digits, start: figureStart, glued: true },
  ];
}
