import { limited, tooLarge } from '../media/failures.ts';
import { defaultLimits } from '../types.ts';
import { isUnit, readFigure } from './figure.ts';
import { isHeadingKey } from './headers.ts';
import { labelKey } from './label-key.ts';

/** What stands between two separators of a line, with its place there. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  cell: boolean;
  glued: boolean;
}

/** A character that parts the values of a text file, or the blanks of a table in one line. */
export type Separator = ValueSeparator | ' ' | null;
type ValueSeparator = keyof typeof valueEnds;

/** Cuts a line at its bars, tabs or wide gaps, or at the separator that the document was found to have. */
export function splitLine(text: string, separator: Separator, bordered = true): Piece[] {
  if (!/[|｜│┃\s,;，]/.test(text)) return [{ text, start: 0, end: text.length, cell: false, glued: false }];
  const delimited = /[|\t｜│┃]/.test(text);
  if (!delimited && separator === ' ') return cut(text, /\s+/g, false).map(trimmed);
  if (
    !delimited &&
    separator &&
    separator !== ' ' &&
    text.length <= longestValueLine &&
    text.includes(separator)
  )
    return cut(text, valueEnds[separator], true).map(trimmed).map(unquoted);
  const pieces = cut(text, delimited ? /[|\t｜│┃]/g : /\s{2,}|\u3000+/g, delimited);
  return withoutEdges(pieces, text, delimited, bordered).map(trimmed);
}

const longestValueLine = 2000;
/** No line of any document has more cells. */
const mostPieces = defaultLimits.cells;

/** Separators outside quotes: an even number of quotes stands behind each. */
const valueEnds = {
  ',': /,(?=(?:[^"]*"[^"]*")*[^"]*$)/g,
  ';': /;(?=(?:[^"]*"[^"]*")*[^"]*$)/g,
  '，': /，/g,
};

function unquoted(piece: Piece): Piece {
  return /^".*"$/s.test(piece.text) ? { ...piece, text: piece.text.slice(1, -1).replace(/""/g, '"') } : piece;
}

function cut(text: string, separator: RegExp, cell: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => pieces.push({ text: text.slice(start, end), start, end, cell, glued: false });
  for (const match of text.matchAll(separator)) {
    if (add(match.index) > mostPieces) throw tooLarge(limited.cells, pieces.length, mostPieces);
    start = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}

/** A separator at either end of a line borders a cell and makes none. */
function withoutEdges(pieces: Piece[], line: string, delimited: boolean, bordered: boolean): Piece[] {
  const blank = (piece: Piece | undefined) => piece !== undefined && piece.text.trim() === '';
  if (!delimited) return pieces.filter((piece) => !blank(piece));
  const opened = pieces.length === 2 || (bordered && /^\s*[|｜│┃]/.test(line));
  const from = blank(pieces[0]) && opened ? 1 : 0;
  const to = pieces.length > from + 1 && /[|｜│┃]\s*$/.test(line) ? -1 : undefined;
  return pieces.slice(from, to);
}

function trimmed(piece: Piece): Piece {
  const lead = piece.text.length - piece.text.trimStart().length;
  const text = piece.text.trim();
  return { ...piece, text, start: piece.start + lead, end: piece.start + lead + text.length };
}

/** Cuts `label unit 3 0 0` at its last gaps, and `label3` where the rest is a known label. */
export function peel(piece: Piece, isLabel: (key: string) => boolean): Piece[] {
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
  if (!/\d(?:条|件|次|篇|个|人|人次|项|万元|元)?$/.test(piece.text)) return [piece];
  const match =
    /^(.*?[^\d.,，])((?:条|件|次|篇|个|人|人次|万元)?)([\d][\d,，.]*(?:条|件|次|篇|个|人|人次|项|万元|元)?)$/su.exec(
      piece.text,
    );
  if (!match || labelKey(match[1] as string).open || !endsWithLabel(match[1] as string, isLabel))
    return [piece];
  const [, label = '', , digits = ''] = match;
  const figureStart = piece.end - digits.length;
  return [
    { ...piece, text: label, end: piece.start + label.length },
    { ...piece, text: digits, start: figureStart, glued: true },
  ];
}

/** A label, or one behind the label that it stands under. */
const endsWithLabel = (text: string, isLabel: (key: string) => boolean): boolean =>
  isLabel(labelKey(text).key) || isLabel(labelKey(text.trim().split(/\s+/).at(-1) ?? '').key);

const value = /^"?[-+]?\d[\d.]*"?$/;

const enoughLines = 2000;

/** The character that parts the values of most lines with figures, as in a file of comma-separated values. */
export function valueSeparator(lines: readonly string[]): ValueSeparator | null {
  const found = { ',': 0, ';': 0, '，': 0 };
  const separators = Object.keys(found) as ValueSeparator[];
  let others = 0;
  let seen = 0;
  for (const line of lines) {
    if (line.length > 400 || !/\d/.test(line)) continue;
    if (++seen > enoughLines) break;
    if (!/[,;|\t]|，\s*\d/.test(line)) continue;
    const own = separators.find((separator) => isValueLine(line, separator));
    if (own) found[own]++;
    else if (/[|\t]/.test(line)) others++;
  }
  const best = separators.reduce((most, each) => (found[each] > found[most] ? each : most));
  return found[best] >= 5 && found[best] > others ? best : null;
}

/** A label before the first separator, then nothing but figures, units and labels, a figure among them. */
function isValueLine(line: string, separator: string): boolean {
  if (!line.includes(separator) || /[|\t]/.test(line)) return false;
  const [first = '', ...rest] = line.split(separator).map((part) => part.trim());
  return !value.test(first) && rest.some((part) => value.test(part));
}

const anyBar = /[|｜│┃]/;
const barLine = /^(?:(\s*[|｜│┃])|(?!\s*[|｜│┃]))[^|｜│┃]*(?:[|｜│┃][^|｜│┃]*){2}/;

/** Whether rows begin with a bar, which then is no blank cell: all but a few of the lines with several bars do. */
export function areBordered(lines: Iterable<string>): boolean {
  let [bordered, all] = [0, 0];
  for (const line of lines) {
    const found = anyBar.test(line) && line.length <= longestValueLine ? barLine.exec(line) : null;
    if (!found) continue;
    all++;
    if (found[1]) bordered++;
    if (all > enoughLines) break;
  }
  return bordered * 10 >= all * 9;
}

const numberRuns = /(?:\s\d[\d.]*){3}(?=\s|$)|\s(?:条|件|次|篇|个|人次?|万元)\s\d/g;

/** Whether a long line is a whole table in which single blanks part the cells. */
export function isTableInLine(text: string): boolean {
  let runs = 0;
  for (const _ of text.matchAll(numberRuns)) if (++runs === 3) return true;
  return false;
}
