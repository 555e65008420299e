import type { Token } from './tokens.ts';

/** Headings that span several columns, and the headings right of them. */
const neighbours: [heading: RegExp, next: RegExp][] = [
  [/^法人或其他组织$/, /^(总计|合计)$/],
  [/^行政复议$/, /^行政诉讼$/],
  [/勾稽关系/, /^申请人情况$/],
];

/**
 * Whether text shows a merged cell once, with nothing for the columns that it spans but bars at the end of its row:
 * headings that stand apart in the form stand side by side then, and a row's cells begin right behind its label.
 */
export function leavesOutSpans(tokens: readonly Token[]): boolean {
  let beside = false;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, grid, full } = tokens[index] as Token;
    if (kind !== 'label' || grid) continue;
    const next = neighbours.find(([heading]) => heading.test(full))?.[1];
    if (!next) continue;
    const behind = tokens[index + 1];
    if (behind?.kind === 'label' && next.test(behind.key)) beside = true;
    else if (behind?.kind === 'empty') return false;
  }
  return beside;
}

/**
 * Where every cell is closed by a bar in a line of its own, a bar behind text closes that and only the others are blank
 * cells: the tokens without those that close. Null where cells are not closed so.
 */
export function withoutOwnBars(tokens: readonly Token[]): Token[] | null {
  const isBar = (token: Token | undefined) => token?.kind === 'empty' && token.piece?.of === 1;
  const shown = tokens.some((token, index) => {
    const next = neighbours.find(([heading]) => heading.test(token.full))?.[1];
    const behind = tokens[index + 2];
    return (
      next !== undefined && isBar(tokens[index + 1]) && behind?.kind === 'label' && next.test(behind.key)
    );
  });
  if (!shown) return null;
  return tokens.filter((token, index) => !isBar(token) || tokens[index - 1]?.kind === 'empty' || index === 0);
}

/**
 * The first cells behind a label, as many as the row has, if nothing but empty ones stands behind them, and at least as
 * many of these as close every full row: fewer say that blank cells are not shown. The last row of a table may be closed
 * by nothing.
 */
export function rightBehind(
  tokens: readonly Token[],
  count: number,
  closing: number,
): readonly Token[] | null {
  const rest = tokens.slice(count);
  const shown = tokens.every(({ kind, cell }) => cell || kind !== 'empty');
  const atEnd = tokens.length === count && tokens.at(-1)?.kind !== 'empty';
  const whole = atEnd || tokens.length >= count + closing;
  return whole && shown && rest.every(({ kind }) => kind === 'empty') ? tokens.slice(0, count) : null;
}

/** The region without the bars that close rows: behind headings in their line, or several in a line of their own. */
export function withoutClosingBars(region: readonly Token[]): Token[] {
  const rowsOf = (...kinds: Token['kind'][]) =>
    new Set(region.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row));
  const [headings, figures] = [rowsOf('label'), rowsOf('figure', 'unit')];
  return region.filter(
    ({ kind, row, piece, counted }) =>
      kind !== 'empty' || counted || figures.has(row) || (!headings.has(row) && (piece?.of ?? 1) === 1),
  );
}
