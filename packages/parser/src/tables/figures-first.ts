import { figureCount } from './groups.ts';
import type { PlacedTable, Row } from './settled.ts';
import { numberOf } from './sums.ts';
import type { Token } from './tokens.ts';

/**
 * Where an extract prints the figures of a row before its label, every row seems to have those of the next: all sums
 * hold, and none is its own. The figures before the first label and none behind the last betray it; then only rows
 * with figures in the line of their label hold.
 */
export function withoutShifted(tokens: readonly Token[], tables: readonly PlacedTable[]): PlacedTable[] {
  if (!tables.some((table) => isShifted(tokens, table))) return [...tables];
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => ownOnly(tokens, row)) }));
}

function ownOnly(tokens: readonly Token[], row: Row): Row {
  const label = tokens[row.anchor.end];
  const first = row.anchor.group.tokens.find(({ kind }) => kind !== 'empty');
  if ('failed' in row || label?.grid || (first && first.row === label?.row)) return row;
  return { anchor: row.anchor, failed: 'sum' };
}

function isShifted(tokens: readonly Token[], { rows, slotsOf }: PlacedTable): boolean {
  const held = rows.filter(({ anchor }) => slotsOf(anchor) > 0);
  const [first, last] = [held[0]?.anchor, held.at(-1)?.anchor];
  if (!first || !last || first === last || tokens[first.end]?.grid) return false;
  const before = figuresBefore(tokens, first.start);
  return (
    figureCount(last.group) === 0 && before.length === slotsOf(first) && !isNumbering(before.map(numberOf))
  );
}

/** The figures between the last words before a label and the label. */
function figuresBefore(tokens: readonly Token[], end: number): Token[] {
  const figures: Token[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'figure') figures.unshift(token);
    else if (token.kind !== 'empty') break;
  }
  return figures;
}

/** Columns may be numbered below their headings: 1 2 3 4 5 6 7. */
const isNumbering = (numbers: readonly number[]): boolean => numbers.every((number, at) => number === at + 1);
