import { pushAll } from '../lists.ts';
import { around, type Glyph, middleX } from './page.ts';
import type { Band } from './stacks.ts';
import { type Chunk, type TextLine, words } from './text-lines.ts';

/** What stands in each column of a row, given its lines. */
export function fieldsOf(
  row: readonly TextLine[],
  labels: readonly Band[],
  stacks: readonly Band[],
): Glyph[][] {
  const fields = [...labels, ...stacks].map((): Glyph[] => []);
  const end = labels.length > 0 ? (stacks[0]?.left ?? 0) : Number.NEGATIVE_INFINITY;
  const chunks = row.flatMap((line) => line.chunks);
  const isLabel = (chunk: Chunk) => middleX(chunk) < end;
  for (const label of stacked(chunks.filter(isLabel))) {
    const at = labels.findLastIndex(({ left }) => around(label).left >= left - 2);
    for (const { glyphs } of label) pushAll(fields[Math.max(0, at)] ?? [], glyphs);
  }
  for (const word of chunks.filter((chunk) => !isLabel(chunk)).flatMap(words))
    pushAll(fields[labels.length + nearestStack(word, stacks)] ?? [], word.glyphs);
  return fields;
}

/** Lines of one label stand one over the other, and begin where the first of them from the left does. */
function stacked(chunks: readonly Chunk[]): Chunk[][] {
  const labels: Chunk[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const chunk of [...chunks].sort((a, b) => a.left - b.left)) {
    if (chunk.left < right) labels.at(-1)?.push(chunk);
    else labels.push([chunk]);
    right = Math.max(right, chunk.right);
  }
  return labels;
}

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
  return below.top - above.bottom < 0.55 * size && Math.abs(middleX(above) - middleX(below)) < 0.6 * size;
}
