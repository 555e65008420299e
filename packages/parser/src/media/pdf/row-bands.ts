import { height, middleX, middleY } from './page.ts';
import { type Band, hasFigures } from './stacks.ts';
import type { TextLine } from './text-lines.ts';

/**
 * The lines of each row of a table without rules. A row is a line of figures with the lines of its label above
 * and below: those near it, and those beside them. Any other line is a row of its own, and so is every line
 * with a heading of a column.
 */
export function rowsOf(lines: readonly TextLine[], stacks: readonly Band[]): TextLine[][] {
  const figures = lines.filter(hasFigures);
  const first = stacks[0]?.left ?? 0;
  const isLabel = ({ chunks }: TextLine) => chunks.every((chunk) => middleX(chunk) < first);
  const rows = new Map(figures.map((line) => [line, [line]]));
  const attached = [...figures];
  let rest = lines.filter((line) => !hasFigures(line));
  const attach = (isNear: (line: TextLine, row: TextLine) => boolean) => {
    rest = rest.filter((line) => {
      const row = isLabel(line) ? rowFor(line, figures) : undefined;
      if (!row || !isNear(line, row)) return true;
      rows.get(row)?.push(line);
      attached.push(line);
      return false;
    });
  };
  attach((line, row) => Math.abs(middleY(line) - middleY(row)) <= 1.6 * line.size);
  const beside = [...attached];
  attach((line) => beside.some((other) => overlap(line, other) > 0.2 * height(line)));
  for (const line of rest) rows.set(line, [line]);
  return [...rows.entries()].sort(([one], [other]) => one.base - other.base).map(([, row]) => row);
}

const numbered = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|其中)/;

/** The row that a label's line belongs to: the nearest, but a line that begins a label belongs to none above. */
function rowFor(line: TextLine, figures: readonly TextLine[]): TextLine | undefined {
  const begins = numbered.test(line.chunks[0]?.text ?? '');
  const below = ({ base }: TextLine) => base >= line.base - 1;
  const [best] = figures
    .filter((row) => !begins || (below(row) && !beginsLabel(row, line)))
    .sort((a, b) => Math.abs(middleY(a) - middleY(line)) - Math.abs(middleY(b) - middleY(line)));
  return best;
}

/** Whether the row has a label of its own where the line stands. */
function beginsLabel(row: TextLine, line: TextLine): boolean {
  return row.chunks.some(
    ({ text, left, right }) => numbered.test(text) && left < line.right && right > line.left,
  );
}

function overlap(one: TextLine, other: TextLine): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}
