import { pushAll } from '../lists.ts';
import { marked } from './abutting.ts';
import { type LabelCell, labelCells, labelStarts, type Partings } from './label-cells.ts';
import { around, type Box, type Glyph, middleX, middleY } from './page.ts';
import { type Band, isFigure, standsOver } from './stacks.ts';
import { type Chunk, type TextLine, words } from './text-lines.ts';

/** A row of a table without rules: where it stands, and what stands in each column. */
interface Row {
  at: number;
  fields: Glyph[][];
}

/** The words of a table left of its figures, and which of its lines make rows. */
export interface Parts {
  labels: Chunk[];
  /** Lines with figures. */
  figures: TextLine[];
  /** Lines with figures, with headings of columns, with units or with marks for what is blank. */
  rows: TextLine[];
}

/** The rows of a table whose figures stand in these columns; those before the row `heads` are its head. */
export function tableRows(
  parts: Parts,
  stacks: readonly Band[],
  partings: Partings,
): { rows: Glyph[][][]; labels: number; heads: number } {
  const top = parts.figures[0]?.top ?? 0;
  const starts = labelStarts(parts.labels.filter(({ bottom }) => bottom > top));
  const labels = parts.labels.length > 0 ? starts.length + 1 : 0;
  const rows = new Rows(labels + stacks.length);
  for (const line of parts.rows)
    for (const { stack, glyphs } of placedWords(line, stacks)) rows.add(line, labels + stack, glyphs);
  for (const { line, cell } of placedLabels(labelCells(parts.labels, starts, parts.rows, partings)))
    for (const { glyphs } of cell.parts) rows.add(line ?? cell, cell.column, glyphs);
  const sorted = rows.sorted();
  for (let column = 0; column + 1 < labels; column += 1) raiseGroups(sorted, column, labels);
  const first = parts.rows.find((line) => parts.figures.includes(line) || hasUnit(line));
  const heads = sorted.findIndex(({ at }) => at >= middleY(first ?? nowhere));
  return { rows: sorted.map(({ fields }) => fields), labels, heads };
}

/**
 * Moves the label of a group, which stands in the middle of its rows, to the first of them, where that is known: it
 * follows a row that has a label of that column for itself.
 */
function raiseGroups(rows: readonly Row[], column: number, labels: number): void {
  const isInner = ({ fields }: Row) => fields.slice(column + 1, labels).some(({ length }) => length > 0);
  let start: number | undefined;
  rows.forEach((row, index) => {
    const label = row.fields[column] ?? [];
    if (label.length === 0) {
      if (row.fields.slice(0, column).some(({ length }) => length > 0)) start = undefined;
      return;
    }
    const first = rows[start ?? index];
    if (first && first !== row && isInner(row)) first.fields[column]?.push(...label.splice(0));
    start = isInner(row) ? undefined : index + 1;
  });
}

const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };

class Rows {
  readonly #rows = new Map<Box, Row>();

  constructor(readonly width: number) {}

  /** Adds to the row of a line or of a label that stands alone. */
  add(of: Box, column: number, glyphs: readonly Glyph[]): void {
    const row = this.#rows.get(of) ?? {
      at: middleY(of),
      fields: Array.from({ length: this.width }, () => []),
    };
    this.#rows.set(of, row);
    pushAll(row.fields[column] ?? [], glyphs);
  }

  sorted(): Row[] {
    return [...this.#rows.values()].sort((a, b) => a.at - b.at);
  }
}

export function partsOf(lines: readonly TextLine[], stacks: readonly Band[]): Parts {
  const isIn = (word: Chunk) => !isLabel(word, stacks);
  return {
    labels: lines.flatMap((line) => lineWords(line).filter((word) => !isIn(word))),
    figures: lines.filter((line) =>
      lineWords(line).some((word) => isFigure(word) && isIn(word) && standsOver(word, stacks)),
    ),
    rows: lines.filter((line) => hasUnit(line) || lineWords(line).some(isIn)),
  };
}

/** A word left of the figures; a heading may reach over the left edge of its figures. */
function isLabel(word: Chunk, stacks: readonly Band[]): boolean {
  return middleX(word) < (stacks[0]?.left ?? 0) && !standsOver(word, stacks);
}

/**
 * Each label with the row that it stands beside. One that only comes near a row that another of its column stands
 * beside has its figures on another page; two that both stand beside it are left together, for nobody can tell.
 */
function placedLabels(cells: readonly LabelCell[]): { cell: LabelCell; line?: TextLine }[] {
  const placed = cells.map((cell) => ({ cell, line: cell.row }));
  return placed.map(({ cell, line }) => {
    if (!line) return { cell };
    const rivals = placed.filter(
      (other) => other.line === line && other.cell !== cell && other.cell.column === cell.column,
    );
    const isRivalled = !overlaps(cell, line) && rivals.some((other) => overlaps(other.cell, line));
    return isRivalled ? { cell } : { cell, line };
  });
}

const overlaps = (one: Box, other: Box) => one.top < other.bottom - 1 && one.bottom > other.top + 1;

/** What stands for no unit or no figure, and the units, of which every row has one. */
const unit = /^(?:[—–\-－/]{1,3}|[条件次篇个人期场份]|人次|件次|条次|篇次|场次|万元)$/;

const hasUnit = (line: TextLine) => lineWords(line).some(({ text }) => unit.test(text));

const lineWords = ({ chunks }: TextLine) => chunks.flatMap(words);

/**
 * The words of a line that stand in columns of figures. Where two figures fall to one column, or change places, the
 * columns are none, and a mark keeps each from being read.
 */
function placedWords(line: TextLine, stacks: readonly Band[]): { stack: number; glyphs: Glyph[] }[] {
  const placed = lineWords(line)
    .filter((word) => !isLabel(word, stacks))
    .map((word) => ({ word, stack: nearestStack(word, stacks) }));
  const figures = placed.filter(({ word }) => isFigure(word));
  const isInOrder = figures.every(({ stack }, at) => at === 0 || stack > (figures[at - 1]?.stack ?? 0));
  return placed.map(({ word, stack }) => ({
    stack,
    glyphs: isInOrder || !isFigure(word) ? word.glyphs : marked(word.glyphs),
  }));
}

function nearestStack(word: Chunk, stacks: readonly Band[]): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  stacks.forEach(({ left, right }, index) => {
    const apart = Math.abs(middleX(word) - (left + right) / 2);
    if (apart < distance) [best, distance] = [index, apart];
  });
  return best;
}

/** Leaves out the columns to the right that the heads over a stretch of rows leave out, where its rows do so too. */
export function withinHeads(rows: readonly Glyph[][][], labels: number): Glyph[][][] {
  const heads = rows.flatMap((row, index) => (isHead(row, labels) ? [index] : []));
  return rows.map((row, index) => {
    const at = heads.findLast((head) => head <= index) ?? -1;
    const below = rows.slice(at, heads.find((head) => head > index) ?? rows.length);
    const width = at < 0 ? row.length : lastFilled(rows[at] as Glyph[][]) + 1;
    return below.every((other) => lastFilled(other) < width) ? row.slice(0, width) : row;
  });
}

const lastFilled = (row: Glyph[][]) => row.findLastIndex(({ length }) => length > 0);

/** A row of headings has no figures, and more than its label. */
function isHead(row: Glyph[][], labels: number): boolean {
  const texts = row.map((field) => field.map(({ text }) => text).join(''));
  return (
    texts.slice(labels).some((text) => text !== '') &&
    !texts.slice(labels).some((text) => /^[\d.,]+$/.test(text))
  );
}

const headingLength = 4;

/** Headings set in several lines, as 商业 over 企业, become one cell; `heads` rows are the head of the table. */
export function joinHeads(rows: Glyph[][][], heads: number): Glyph[][][] {
  for (let row = 0; row < heads; row += 1)
    rows[row]?.forEach((upper, column) => {
      for (let below = row + 1; below < heads && upper.length > 0; below += 1) {
        const lower = rows[below]?.[column] ?? [];
        if (lower.length > 0 && !isOneHeading(upper, lower)) break;
        pushAll(upper, lower.splice(0));
      }
    });
  return rows.filter((row, index) => index >= heads || row.some(({ length }) => length > 0));
}

/** Headings of the forms' columns that are often set in two lines, which then may stand far apart. */
const knownHeading =
  /^(?:结果维持|结果纠正|其他结果|尚未审结|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他)$/;

function isOneHeading(upper: readonly Glyph[], lower: readonly Glyph[]): boolean {
  if (lower.length > headingLength || upper.length > 3 * headingLength) return false;
  const [above, below] = [around(upper), around(lower)];
  const size = lower[0]?.size ?? 0;
  const apart = [middleX(above) - middleX(below), above.left - below.left, above.right - below.right];
  const text = [...upper, ...lower].map((glyph) => glyph.text).join('');
  const gap = knownHeading.test(text) ? 2 : 0.55;
  return below.top - above.bottom < gap * size && apart.some((distance) => Math.abs(distance) < 0.6 * size);
}
