import { fullGrid, isFigure, type Matrix } from './matrix.ts';
import { filled, lines, rowsOf, whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

const drawn = (name: string, keeps: Variant['whole'], draw: (matrix: Matrix) => string): Variant => ({
  name,
  whole: keeps,
  draw: (tables) => whole(tables, draw),
});

/** A text in lines of so many characters, none of them padded. */
const wrapped = (text: string, width: number): string[] =>
  text === '' ? [''] : (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);

/** A box with narrow columns: a row is as many lines as its longest cell has. */
function narrowBox(matrix: Matrix): string {
  const rows = fullGrid(matrix);
  const rule = (rows[0] ?? []).map(() => '─'.repeat(8)).join('┼');
  const drawRow = (row: string[]): string => {
    const cells = row.map((text, at) => wrapped(text, at === 0 ? 24 : 8));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from(
      { length: height },
      (_, line) => `│${cells.map((cell, at) => (cell[line] ?? '').padEnd(at === 0 ? 24 : 8)).join('│')}│`,
    ).join('\n');
  };
  return [`┌${rule}┐`, rows.map(drawRow).join(`\n├${rule}┤\n`), `└${rule}┘`].join('\n');
}

/** Text as programs make it of a page: they keep a table's cells each in a way of their own. */
export const extractVariants: Variant[] = [
  lines(
    'extract: the first cell bare, each other one opened by a pipe',
    'unless blank',
    ([first = '', ...others]) => [first, ...others.map((text) => (text ? `| ${text}` : '|')), '|'].join('\n'),
  ),
  lines(
    'extract: a tab before each row, labels indented, a line for each cell',
    'unless blank',
    (_row, cells) =>
      `\t${cells.map((cell) => (isFigure(cell) || !cell.text ? cell.text : `　　${cell.text}`)).join('\n')}\n`,
  ),
  lines(
    'extract: cells padded, a pipe on a line of its own between',
    'unless blank',
    (row) => row.map((text) => text.padEnd(9)).join('\n\n         |    \n\n'),
    '\n\n',
  ),
  lines('extract: pipes between, none outside, blanks closed up', true, (row) =>
    `| ${row.map((text) => (text ? `${text} | ` : '|')).join('')}`.trimEnd(),
  ),
  drawn('extract: a Markdown table between tags', true, (matrix) => {
    const [head = [], ...rest] = fullGrid(matrix);
    const draw = (row: string[]) => `| ${row.join(' | ')} |`;
    return [
      '<div class="info">\n\n</div>\n\n<div id="zoom">\n',
      draw(head.map(() => '')),
      `|${head.map(() => '---').join('|')}|`,
      ...[head, ...rest].map(draw),
      '\n</div>\n',
    ].join('\n');
  }),
  drawn('extract: all in one line, full grid', false, (matrix) =>
    fullGrid(matrix)
      .map((row) => `| ${row.join(' | ')} |`)
      .join(' '),
  ),
  drawn('extract: a box with narrow columns', false, narrowBox),
  drawn('extract: one blank between all cells, a line for each row', 'unless blank', (matrix) =>
    rowsOf(matrix)
      .map((row) => ` ${filled(row).join(' ')} `)
      .join('\n'),
  ),
];
