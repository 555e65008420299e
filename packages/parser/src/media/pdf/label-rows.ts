import { numbered, sizeOf } from './label-cells.ts';
import { around, type Box, middleY } from './page.ts';
import type { Chunk, TextLine } from './text-lines.ts';

/** The lines of a label, and the row that it stands beside. */
interface PlacedCell {
  parts: Chunk[];
  row: TextLine | undefined;
}

/** What of a label stands at the height of its row's figures; `unknown` where the table does not tell. */
type Setting = 'first' | 'middle' | 'last' | 'unknown';

/**
 * Parts stretches of lines that are the labels of several rows, and gives each label the row that it stands beside.
 * `own` are the rows that have no other labels, by which alone a stretch is parted.
 */
export function placedCells(
  stretches: readonly Chunk[][],
  own: readonly TextLine[],
  rows: readonly TextLine[],
): PlacedCell[] {
  const setting = settingOf(stretches, rows);
  const claims = new Map(stretches.map((lines) => [lines, exactRow(lines, rows, setting)]));
  return stretches.flatMap((lines) => {
    const others = new Set([...claims].flatMap(([other, row]) => (other !== lines && row ? [row] : [])));
    const isFree = (row: TextLine) => !others.has(row);
    return partedByRows(lines, own.filter(isFree), setting).map((parts) => ({
      parts,
      row: rowOf(parts, rows.filter(isFree), setting),
    }));
  });
}

const fewest = 3;

/** How most labels of several lines are set. */
function settingOf(stretches: readonly Chunk[][], rows: readonly TextLine[]): Setting {
  const long = stretches.filter(([first, ...rest]) => rest.length > 0 && first && numbered.test(first.text));
  const [best] = (['middle', 'last', 'first'] as const)
    .map((setting) => ({ setting, count: long.filter((lines) => exactRow(lines, rows, setting)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count >= fewest && best.count > 0.7 * long.length ? best.setting : 'unknown';
}

/** The row at whose height a label of that setting stands. */
function exactRow(
  lines: readonly Chunk[],
  rows: readonly TextLine[],
  setting: Setting,
): TextLine | undefined {
  if (setting === 'unknown') return undefined;
  const reach = 0.25 * sizeOf(lines[0] as Chunk);
  return rows.find((row) => distance(lines, row, setting) < reach);
}

/** No more lines are parted: there are as many ways as lines for every row. */
const mostLines = 60;

/** The cheapest way to part the first lines among the rows so far, and where its parts begin. */
interface Parting {
  cost: number;
  cuts: number[];
}

/** Parts lines that stand beside several rows, so that each row has those nearest to it and the widest gaps part them. */
function partedByRows(lines: Chunk[], rows: readonly TextLine[], setting: Setting): Chunk[][] {
  const [row, ...rest] = rowsBeside(lines, rows).sort((a, b) => a.base - b.base);
  if (!row || rest.length === 0 || rest.length >= lines.length || lines.length > mostLines) return [lines];
  let partings = lines.map(
    (_, end): Parting => ({ cost: distance(lines.slice(0, end + 1), row, setting), cuts: [] }),
  );
  for (const next of rest)
    partings = lines.map((_, end) => cheapest(partings, lines.slice(0, end + 1), next, setting));
  const { cuts } = partings.at(-1) as Parting;
  return [0, ...cuts].map((start, index) => lines.slice(start, cuts[index] ?? lines.length));
}

/** The cheapest way to give the last of these lines to the row, those before as the partings say. */
function cheapest(
  partings: readonly Parting[],
  lines: readonly Chunk[],
  row: TextLine,
  setting: Setting,
): Parting {
  let best: Parting = { cost: Number.POSITIVE_INFINITY, cuts: [] };
  for (let start = 1; start < lines.length; start += 1) {
    const { cost, cuts } = partings[start - 1] as Parting;
    const gap = (lines[start] as Chunk).top - (lines[start - 1] as Chunk).bottom;
    const sum = cost + distance(lines.slice(start), row, setting) - gap / 2;
    if (sum < best.cost) best = { cost: sum, cuts: [...cuts, start] };
  }
  return best;
}

/** How far a label stands from a row: its middle or first line, as labels are set in most tables, or as it is set here. */
function distance(lines: readonly Chunk[], row: TextLine, setting: Setting): number {
  const apart = (box: Box) => Math.abs(middleY(box) - middleY(row));
  const [first, last] = [lines[0] as Chunk, lines.at(-1) as Chunk];
  if (setting === 'first' || setting === 'last') return apart(setting === 'first' ? first : last);
  return setting === 'middle' ? apart(around(lines)) : Math.min(apart(around(lines)), apart(first));
}

function rowsBeside(lines: readonly Chunk[], rows: readonly TextLine[]): TextLine[] {
  const { top, bottom } = around(lines);
  const reach = 0.3 * sizeOf(lines[0] as Chunk);
  return rows.filter((row) => middleY(row) > top - reach && middleY(row) < bottom + reach);
}

/** The row that a label stands beside: of those within its height the nearest to its middle, or as it is set. */
function rowOf(lines: readonly Chunk[], rows: readonly TextLine[], setting: Setting): TextLine | undefined {
  const own = setting === 'unknown' ? 'middle' : setting;
  const apart = (row: TextLine) => distance(lines, row, own);
  return rowsBeside(lines, rows).sort((a, b) => apart(a) - apart(b))[0];
}
