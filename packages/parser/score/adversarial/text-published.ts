import { type Cell, type Matrix, mapTables } from './matrix.ts';
import { whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

/** How a row is written: its cells, and how many columns of the table it leaves over. */
type DrawRow = (cells: string[], left: number) => string;

const widthOf = (matrix: Matrix): number =>
  Math.max(...matrix.map((row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0)));

/** Cells that hang down from rows above, as empty ones, where a program writes them out. */
function withCovered(matrix: Matrix): Cell[][] {
  const open: { left: number; columns: number }[] = [];
  return matrix.map((row) => {
    const before = open.filter(({ left }) => left > 0);
    for (const span of before) span.left -= 1;
    const covered = before.map(({ columns }): Cell => ({ text: '', columns }));
    for (const { rows = 1, columns = 1, address } of row)
      if (rows > 1 && address === undefined) open.push({ left: rows - 1, columns });
    return [...covered, ...row];
  });
}

const table =
  (draw: DrawRow, covered = false, joint = '\n') =>
  (matrix: Matrix): string => {
    const width = widthOf(matrix);
    return (covered ? withCovered(matrix) : matrix)
      .map((row) =>
        draw(
          row.map(({ text }) => text),
          Math.max(0, width - row.length),
        ),
      )
      .join(joint);
  };

const published = (name: string, draw: DrawRow, covered = false, joint = '\n'): Variant => ({
  name: `published: ${name}`,
  whole: true,
  draw: (tables) => whole(tables, table(draw, covered, joint)),
});

const bars = (count: number, before = ' '): string => (count > 0 ? before + '|'.repeat(count) : '');
const inline = (cells: string[]): string =>
  cells
    .map((text) => (text ? `${text} | ` : '| '))
    .join('')
    .trimEnd();
const closed = (cells: string[]): string => cells.map((text) => (text ? `${text} |` : '|')).join('\n');
const parted = (cells: string[]): string => cells.map((text) => (text ? `${text}\n|` : '|')).join('\n');

/** Words of labels that narrow columns break, each half in a row of its own below the other. */
const halvedHeadings = (matrix: Matrix, name: string): Matrix =>
  name === 'three'
    ? matrix.flatMap((row) =>
        row.some(({ text }) => text === '商业企业')
          ? [
              row.map((cell) => ({ ...cell, text: cell.text.replace(/^(商业|科研).*/, '$1') })),
              [{ text: '企业' }, { text: '机构' }],
            ]
          : [row],
      )
    : matrix;

/** Text of pages as it was met most: every row closed by as many bars as its merged cells leave over. */
export const publishedVariants: Variant[] = [
  published('cells in a line, bars left over behind', (cells, left) => `${inline(cells)}${bars(left)}`),
  published('the same behind a bar', (cells, left) => `| ${inline(cells)}${bars(left)}`),
  published('the same, covered cells written out', (cells, left) => `| ${inline(cells)}${bars(left)}`, true),
  published(
    'covered cells written out, no bar before',
    (cells, left) => `${inline(cells)}${bars(left)}`,
    true,
  ),
  published('cells in a line, nothing left over', (cells) => inline(cells)),
  published(
    'a line for each cell, bars left over in one',
    (cells, left) => `${closed(cells)}${bars(left, '\n')}`,
  ),
  published('a line for each cell, nothing left over', (cells) => closed(cells)),
  published('a line for each cell, covered cells written out', (cells) => closed(cells), true),
  published(
    'rows behind a lone bar, bars left over behind',
    (cells, left) => `|\n${closed(cells)}${bars(left)}`,
  ),
  published(
    'rows behind a lone bar, cells with blanks around',
    (cells, left) => `| \n ${cells.map((text) => text || '\u00a0').join('  | \n ')}  | ${bars(left, '')}`,
  ),
  published(
    'a bar in a line of its own behind each cell',
    (cells, left) => `${parted(cells)}${bars(left, '\n')}`,
  ),
  {
    name: 'published: headings halved into two rows',
    whole: true,
    draw: (tables) =>
      whole(
        mapTables(tables, halvedHeadings),
        table((cells) => inline(cells), true),
      ),
  },
];
