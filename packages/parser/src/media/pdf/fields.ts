import { pushAll } from '../lists.ts';
import { labelCells, labelStarts, rowOf } from './label-cells.ts';
import { around, type Glyph, middleX, middleY } from './page.ts';
import { type Band, isFigure, standsOver } from './stacks.ts';
import { type Chunk, type TextLine, words } from './text-lines.ts';

/** A row of a table without rules: where it stands, and what stands in each column. */
interface Row {
  at: number;
  fields: Glyph[][];
}

/** The rows of a table whose figures stand in these columns; those before the row `heads` are its head. */
export function tableRows(
  lines: readonly TextLine[],
  stacks: readonly Band[],
): { rows: Glyph[][][]; labels: number; heads: number } {
  const end = stacks[0]?.left ?? 0;
  const isLabel = (word: Chunk) => middleX(word) < end && !standsOver(word, stacks);
  const figures = lines.filter((line) =>
    lineWords(line).some((word) => isFigure(word) && !isLabel(word) && standsOver(word, stacks)),
  );
  const parts = lines.flatMap((line) => lineWords(line).filter(isLabel));
  const top = figures[0]?.top ?? 0;
  const starts = labelStarts(parts.filter(({ bottom }) => bottom > top));
  const labels = parts.length > 0 ? starts.length + 1 : 0;
  const width = labels + stacks.length;
  const rowLines = lines.filter((line) =>
    lineWords(line).some((word) => !isLabel(word) || blank.test(word.text)),
  );
  const rows = new Map<TextLine, Row>();
  const rowFor = (line: TextLine): Row => {
    const row = rows.get(line) ?? { at: middleY(line), fields: Array.from({ length: width }, () => []) };
    rows.set(line, row);
    return row;
  };
  for (const line of lines)
    for (const word of lineWords(line).filter((one) => !isLabel(one)))
      pushAll(rowFor(line).fields[labels + nearestStack(word, stacks)] ?? [], word.glyphs);
  const loose: Row[] = [];
  for (const cell of labelCells(parts, starts, rowLines)) {
    const line = rowOf(cell, rowLines);
    const row = line
      ? rowFor(line)
      : { at: middleY(cell), fields: Array.from({ length: width }, (): Glyph[] => []) };
    if (!line) loose.push(row);
    for (const { glyphs } of cell.parts) pushAll(row.fields[cell.column] ?? [], glyphs);
  }
  const sorted = [...rows.values(), ...loose].sort((a, b) => a.at - b.at);
  const heads = sorted.findIndex(
    (row) => row.at >= middleY(figures[0] ?? { top: 0, bottom: 0, left: 0, right: 0 }),
  );
  return { rows: sorted.map(({ fields }) => fields), labels, heads };
}

/** What stands for no unit or no figure. */
const blank = /^[—–\-－/]{1,3}$/;

const lineWords = ({ chunks }: TextLine) => chunks.flatMap(words);

function nearestStack(word: Chunk, stacks: readonly Band[]): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  stacks.forEach(({ left, right }, index) => {
    const apart = Math.abs(middleX(word) - (left + right) / 2);
    if (apart < distance) [best, distance] = [index, apart];
  });
  return best;
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

function isOneHeading(upper: readonly Glyph[], lower: readonly Glyph[]): boolean {
  if (lower.length > headingLength || upper.length > 3 * headingLength) return false;
  const [above, below] = [around(upper), around(lower)];
  const size = lower[0]?.size ?? 0;
  const apart = [middleX(above) - middleX(below), above.left - below.left, above.right - below.right];
  return below.top - above.bottom < 0.55 * size && apart.some((distance) => Math.abs(distance) < 0.6 * size);
}
