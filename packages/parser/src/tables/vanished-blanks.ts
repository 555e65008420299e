import { readCellText } from './cell-text.ts';
import type { Anchor } from './chain.ts';
import type { Sequences } from './sequence.ts';
import type { Token } from './tokens.ts';

/**
 * In text that gives each cell a line of its own, a blank cell leaves its line end behind. `usual` lines part two
 * cells, `blank` more stand for each blank one, and `row` more for the end of a row.
 */
interface Spacing {
  usual: number;
  blank: number;
  row: number;
}

/** A row of known length: the line of its label, what was printed of it, and the token behind it. */
interface PrintedRow {
  label: number;
  figures: readonly Token[];
  /** Null at the end of the document. */
  next: Token | null;
  /** Numbers of cells that the forms have there. */
  slots: readonly number[];
}

/** Blank cells before each figure of a row and behind the last. */
type Blanks = readonly number[];

/** Rows with blanks that one spacing must explain before it is believed. */
const fewestRows = 3;
/** Most full rows show no blanks; merged cells at the end of some look like one. */
const fewestWhole = 0.6;
const most = 4;
const cellsOfTableFour = 15;

/**
 * Puts back blank cells that only the distances between lines still show; null where they show none. A spacing counts
 * only if it makes rows exactly as long as the form has them, and if no other explains as many rows.
 */
export function restoreBlanks(tokens: readonly Token[], sequences: Sequences): Token[] | null {
  const rows = [...sequences.proactiveDisclosure, ...sequences.requests].flatMap((anchor) =>
    printedRow(tokens, anchor),
  );
  const short = rows.filter(({ figures, slots }) => !slots.includes(figures.length));
  const full = rows.filter((row) => !short.includes(row));
  const spacing = short.length < fewestRows ? null : spacingOf(usualDistance(tokens), short, full);
  if (!spacing) return null;
  const before = new Map<Token, number>();
  for (const row of [...short, ...tableFour(tokens, sequences.requests)]) {
    const blanks = blanksIn(row, spacing);
    [...row.figures, row.next].forEach((token, at) => {
      if (token && blanks?.[at]) before.set(token, blanks[at] as number);
    });
    if (blanks) for (const figure of row.figures) figure.counted = true;
  }
  return tokens.flatMap((token, index) => [...blankTokens(tokens[index - 1], before.get(token)), token]);
}

function printedRow(tokens: readonly Token[], { pattern, end, group }: Anchor): PrintedRow[] {
  const next = tokens[group.end + 1];
  const cells = [tokens[end] as Token, ...group.tokens];
  const inLines = cells.every((cell) => isLine(cell) && cell.kind !== 'empty');
  if (!next || next.grid || !inLines || pattern.slots.length === 0) return [];
  return [{ label: (cells[0] as Token).row, figures: group.tokens, next, slots: pattern.slots }];
}

/** Alone in its line: no separator says what stands beside it. */
const isLine = ({ grid, cell, piece }: Token): boolean => !grid && (!cell || piece?.of === 1);

/** Table four has no rows with labels: its fifteen cells stand behind the last of its headings. */
function tableFour(tokens: readonly Token[], requests: readonly Anchor[]): PrintedRow[] {
  const after = requests[0]?.end ?? -1;
  const from = tokens.findIndex(({ key }, index) => index > after && key === '复议后起诉');
  if (from < 0) return [];
  let label = from;
  while (/^(结果维持|结果纠正|其他结果|尚未审结|总计)$/.test(tokens[label + 1]?.key ?? '')) label++;
  let end = label + 1;
  for (let token = tokens[end]; token?.kind === 'figure' && isLine(token); token = tokens[end]) end++;
  const next = tokens[end] ?? null;
  if (next?.grid) return [];
  const { row } = tokens[label] as Token;
  return [{ label: row, figures: tokens.slice(label + 1, end), next, slots: [cellsOfTableFour] }];
}

/** The distance in lines at which most cells follow each other. */
function usualDistance(tokens: readonly Token[]): number {
  const counts = new Map<number, number>();
  tokens.forEach(({ row, grid }, index) => {
    const before = tokens[index - 1];
    if (before && !grid && !before.grid)
      counts.set(row - before.row, (counts.get(row - before.row) ?? 0) + 1);
  });
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/**
 * The one spacing that explains most rows and under which full rows have no blanks; null where another explains as
 * many in another way.
 */
function spacingOf(usual: number, rows: readonly PrintedRow[], full: readonly PrintedRow[]): Spacing | null {
  if (usual < 1) return null;
  const found: { spacing: Spacing; explained: string[] }[] = [];
  for (let blank = 1; blank <= most; blank++)
    for (let row = 0; row <= most; row++) {
      const spacing = { usual, blank, row };
      const whole = full.filter((each) => blanksIn(each, spacing)?.every((count) => count === 0));
      if (whole.length < full.length * fewestWhole) continue;
      const explained = rows.map((each) => blanksIn(each, spacing)?.join() ?? '');
      found.push({ spacing, explained });
    }
  const count = ({ explained }: { explained: string[] }) => explained.filter(Boolean).length;
  const [best, ...others] = found.sort((one, other) => count(other) - count(one));
  if (!best || count(best) < Math.max(fewestRows, rows.length / 2)) return null;
  const rival = others.some(
    (other) => count(other) === count(best) && other.explained.join(' ') !== best.explained.join(' '),
  );
  return rival ? null : best.spacing;
}

/** The blanks of a row if the distances between its lines make it as long as the form has it. */
function blanksIn({ label, figures, next, slots }: PrintedRow, spacing: Spacing): Blanks | null {
  const lines = [label, ...figures.map(({ row }) => row), ...(next ? [next.row] : [])];
  const blanks = lines.slice(1).map((line, at) => {
    const end = at === figures.length ? spacing.row : 0;
    return (line - (lines[at] as number) - spacing.usual - end) / spacing.blank;
  });
  const cells = blanks.reduce((sum, count) => sum + count, figures.length);
  return blanks.every((count) => Number.isInteger(count) && count >= 0) && slots.includes(cells)
    ? blanks
    : null;
}

/** Blank cells behind a token, which stand where that stands. */
function blankTokens(behind: Token | undefined, count = 0): Token[] {
  if (!behind) return [];
  return Array.from({ length: count }, () => ({
    ...behind,
    ...readCellText(''),
    cell: true,
    glued: false,
    counted: true,
  }));
}
