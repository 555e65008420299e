import { isFigure } from './matrix.ts';
import { boxed, changed, csv, filled, grid, lines, markdown, pieces, rowsOf, whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

/** Text as it is copied from pages, documents and viewers, or exported. */
export const copyVariants: Variant[] = [
  lines('browser copy: tabs', true, (row) => row.join('\t')),
  lines('browser copy: tab and line end after each cell', 'unless blank', (row) =>
    row.map((text) => `${text}\t`).join('\n'),
  ),
  lines('browser copy: a tab line between cells', 'unless blank', (row) => row.join('\n\t\n')),
  lines('a pipe line between cells', 'unless blank', (row) => row.join('\n|\n')),
  lines(
    'a pipe line between cells, blank lines around',
    'unless blank',
    (row) => row.join('\n\n|\n\n'),
    '\n\n',
  ),
  lines('a pipe line between cells and rows', 'unless blank', (row) => row.join('\n|\n'), '\n|\n'),
  lines('browser copy: cells parted by blank and tab', true, (row) => row.join(' \t')),
  grid('spreadsheet copy', true, (row) => row.join('\t')),
  grid('csv', true, (row) => row.map(csv).join(',')),
  grid('csv with semicolons', 'unless blank', (row) => row.map(csv).join(';')),
  lines('phone page: a cell a line, blank lines', 'unless blank', (row) => filled(row).join('\n\n'), '\n\n'),
  lines('phone page: blank cells leave blank lines', 'unless blank', (row) => row.join('\n')),
  lines('phone page: blank cells leave lines of a no-break blank', 'unless blank', (row) =>
    row.map((text) => text || '\u00a0').join('\n'),
  ),
  lines(
    'a cell a line, rows parted by two blank lines',
    'unless blank',
    (row) => filled(row).join('\n'),
    '\n\n\n',
  ),
  lines('PDF viewer copy: one blank between', 'unless blank', (row) => filled(row).join(' ')),
  lines('PDF viewer copy: labels broken in the middle of words', 'unless blank', (_row, cells) =>
    cells
      .flatMap((cell) => (isFigure(cell) ? [cell.text] : pieces(cell.text, 7)))
      .filter(Boolean)
      .join('\n'),
  ),
  {
    name: 'PDF viewer copy: labels around the figures',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) => {
            const labels = row.filter((cell) => !isFigure(cell)).map(({ text }) => text);
            const figures = row.filter(isFigure).map(({ text }) => text);
            if (figures.length === 0) return labels.join(' ');
            const last = labels.pop() ?? '';
            const half = Math.min(last.length, 9);
            return [...labels, `${last.slice(0, half)} ${filled(figures).join(' ')}`, last.slice(half)]
              .filter(Boolean)
              .join('\n');
          })
          .join('\n'),
      ),
  },
  lines('markdown without a rule', true, (row) => `| ${row.join(' | ')} |`),
  { name: 'markdown', whole: true, draw: (tables) => whole(tables, markdown) },
  { name: 'box drawing', whole: true, draw: (tables) => whole(tables, boxed) },
  {
    name: 'box of plus and dash',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        boxed(matrix)
          .replace(/[┌┬┐├┼┤└┴┘]/g, '+')
          .replace(/─/g, '-')
          .replace(/│/g, '|'),
      ),
  },
  lines('bars of full width', true, (row) => `｜${row.join('｜')}｜`),
  lines('commas of full width', false, (row) => filled(row).join('，')),
  lines('ideographic blanks', 'unless blank', (row) => filled(row).join('　')),
  lines('all glued', false, (row) => row.join('')),
  lines('label and colon', false, (_row, cells) => {
    const labels = cells.filter((cell) => !isFigure(cell)).map(({ text }) => text);
    return `${labels.join(' ')}：${filled(cells.filter(isFigure).map(({ text }) => text)).join(' ')}`;
  }),
  changed(
    'columns padded with blanks',
    'unless blank',
    (matrix) => matrix,
    (row) => row.map((text) => text.padEnd(8)).join(''),
  ),
  {
    name: 'all tables in one line',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) =>
        rowsOf(matrix)
          .map((row) => filled(row).join(' '))
          .join(' '),
      ),
  },
  {
    name: 'all tables in one line, pipes',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        rowsOf(matrix)
          .map((row) => row.join(' | '))
          .join(' | '),
      ),
  },
  {
    name: 'bare page numbers between rows, tabs',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map(
            (row, at) =>
              `${row.map(({ text }) => text).join('\t')}${at % 9 === 8 ? `\n${(at + 1) / 9 + 2}` : ''}`,
          )
          .join('\n'),
      ),
  },
  {
    name: 'bare page numbers between rows, gaps',
    whole: 'unless blank',
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map(
            (row, at) =>
              `${filled(row.map(({ text }) => text)).join('  ')}${at % 9 === 8 ? `\n${(at + 1) / 9 + 2}\n` : ''}`,
          )
          .join('\n'),
      ),
  },
  {
    name: 'bare page numbers between rows, a cell a line',
    whole: false,
    losesTwice: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map(
            (row, at) =>
              `${filled(row.map(({ text }) => text)).join('\n')}${at % 9 === 8 ? `\n${(at + 1) / 9 + 2}` : ''}`,
          )
          .join('\n'),
      ),
  },
  changed('numbers before labels lost', true, (matrix) =>
    matrix.map((row) =>
      row.map((cell) =>
        isFigure(cell)
          ? cell
          : {
              ...cell,
              text: cell.text.replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/, ''),
            },
      ),
    ),
  ),
  changed('numbers of another kind before labels', true, (matrix) =>
    matrix.map((row) =>
      row.map((cell) =>
        isFigure(cell)
          ? cell
          : {
              ...cell,
              text: cell.text
                .replace(
                  /^（([一二三四五六七八九])）/,
                  (_, digit: string) => `(${'一二三四五六七八九'.indexOf(digit) + 1})`,
                )
                .replace(/^(\d)\./, (_, digit: string) => '①②③④⑤⑥⑦⑧⑨'[Number(digit) - 1] ?? ''),
            },
      ),
    ),
  ),
  changed('English behind labels', false, (matrix) =>
    matrix.map((row) =>
      row.map((cell) =>
        isFigure(cell) || cell.text.length < 3 ? cell : { ...cell, text: `${cell.text} Number of cases` },
      ),
    ),
  ),
];
