import type { ParseResult } from '../src/types.ts';

/** One line of a `NAME.cells.tsv`: the true value of a cell, empty where the document holds no number. */
export interface TrueCell {
  cell: string;
  value: string;
  unit: string;
}

export interface Score {
  cells: number;
  right: number;
  wrong: number;
  missing: number;
  /** Wrong without a doubt or a diagnostic that names the cell. */
  silent: number;
}

/** Reads the columns `cell`, `value` and `unit` by name. */
export function readTruth(text: string): TrueCell[] {
  const [head = '', ...lines] = text.replace(/\r/g, '').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    const field = (name: string) => fields[names.indexOf(name)] ?? '';
    return { cell: field('cell'), value: field('value'), unit: field('unit') };
  });
}

/** Counts what a reading got right. A number where the truth has none is wrong. */
export function score(
  result: ParseResult,
  truth: readonly TrueCell[],
  explain?: (line: string) => void,
): Score {
  const total: Score = { cells: truth.length, right: 0, wrong: 0, missing: 0, silent: 0 };
  const named = new Set(result.diagnostics.flatMap(({ cells }) => cells));
  const known = new Set(truth.map(({ cell }) => cell));
  const surplus = Object.keys(result.evidence.cells).filter(
    (cell) => !known.has(cell) && textOf(result, cell) !== '',
  );
  const isWrong = (cell: string, line: string) => {
    total.wrong++;
    if (!named.has(cell) && !result.evidence.cells[cell]?.doubt) total.silent++;
    explain?.(line);
  };
  for (const cell of surplus) isWrong(cell, `surplus ${cell} = ${textOf(result, cell)}`);
  for (const { cell, value, unit } of truth) {
    const read = textOf(result, cell);
    const expected = unit === '' ? value : `${value} ${unit}`;
    if (read === expected || (read === value && unit === '')) total.right++;
    else if (read === '') {
      total.missing++;
      explain?.(`missing ${cell}: expected ${expected}`);
    } else isWrong(cell, `wrong ${cell}: expected ${expected}, read ${read}`);
  }
  return total;
}

/** A cell as `amount unit` or a bare number; empty where nothing was read. */
function textOf({ report }: ParseResult, cell: string): string {
  let node: unknown = report.tables;
  for (const key of cell.split('.')) node = (node as Record<string, unknown> | null | undefined)?.[key];
  if (typeof node === 'number') return String(node);
  const money = node as { amount: number; unit: string | null } | null | undefined;
  return money ? [money.amount, money.unit].filter((part) => part !== null).join(' ') : '';
}

export const add = (left: Score, right: Score): Score => ({
  cells: left.cells + right.cells,
  right: left.right + right.right,
  wrong: left.wrong + right.wrong,
  missing: left.missing + right.missing,
  silent: left.silent + right.silent,
});
