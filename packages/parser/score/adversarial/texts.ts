import type { Variant } from './html.ts';
import { type Cell, fullGrid, hasFigures, isFigure, type Matrix, mapTables, type Tables } from './matrix.ts';

const whole = (tables: Tables, draw: (matrix: Matrix, name: string) => string, close = true) =>
  [
    '某县自然资源局2022年政府信息公开工作年度报告',
    '发布时间：2023-01-18 来源：本局 浏览次数：132次',
    '一、总体情况',
    '全年主动公开政府信息48条，收到申请3件。',
    ...tables.parts.flatMap(({ heading, matrix, name }) => [heading, draw(matrix, name)]),
    ...(close
      ? [
          '五、存在的主要问题及改进情况',
          '（一）更新不够及时。今后将安排2名专人负责。',
          '六、其他需要报告的事项',
          '无。',
        ]
      : []),
    '',
  ].join('\n');

const rowsOf = (matrix: Matrix) => matrix.map((row) => row.map(({ text }) => text));
const lines = (
  name: string,
  keeps: Variant['whole'],
  draw: (row: string[], cells: Cell[]) => string,
  joint = '\n',
): Variant => ({
  name,
  whole: keeps,
  draw: (tables) =>
    whole(tables, (matrix) =>
      matrix
        .map((row) =>
          draw(
            row.map(({ text }) => text),
            row,
          ),
        )
        .join(joint),
    ),
});
const grid = (
  name: string,
  keeps: Variant['whole'],
  draw: (row: string[]) => string,
  joint = '\n',
): Variant => ({
  name,
  whole: keeps,
  draw: (tables) => whole(tables, (matrix) => fullGrid(matrix).map(draw).join(joint)),
});
const changed = (
  name: string,
  keeps: Variant['whole'],
  change: (matrix: Matrix, name: string) => Matrix,
  draw: (row: string[]) => string = (row) => row.join('\t'),
): Variant => ({
  name,
  whole: keeps,
  draw: (tables) => whole(mapTables(tables, change), (matrix) => rowsOf(matrix).map(draw).join('\n')),
});

/** Breaks a text into pieces of a few characters, as narrow columns do. */
const pieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

const csv = (text: string) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const filled = (row: string[]) => row.filter(Boolean);

const boxed = (matrix: Matrix): string => {
  const rows = fullGrid(matrix);
  const bar = (left: string, middle: string, right: string) =>
    `${left}${(rows[0] ?? []).map(() => '────').join(middle)}${right}`;
  return [
    bar('┌', '┬', '┐'),
    rows.map((row) => `│${row.map((text) => ` ${text} `).join('│')}│`).join(`\n${bar('├', '┼', '┤')}\n`),
    bar('└', '┴', '┘'),
  ].join('\n');
};

const markdown = (matrix: Matrix): string => {
  const [head = [], ...rest] = fullGrid(matrix);
  const draw = (row: string[]) => `| ${row.join(' | ')} |`;
  return ['', draw(head), draw(head.map(() => '---')), ...rest.map(draw), ''].join('\n');
};

export const textVariants: Variant[] = [
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
  changed('column headings lost', false, (matrix) => matrix.filter(hasFigures)),
  changed(
    'column headings lost, one blank between',
    false,
    (matrix) => matrix.filter(hasFigures),
    (row) => filled(row).join(' '),
  ),
  changed(
    'column headings lost, a cell a line',
    false,
    (matrix) => matrix.filter(hasFigures),
    (row) => filled(row).join('\n'),
  ),
  changed('table four with its headings in one row of fifteen', true, (matrix, name) => {
    if (name !== 'four') return matrix;
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    return [
      groups.flatMap((group) => results.map((result) => ({ text: `${group}${result}` }))),
      ...matrix.slice(3),
    ];
  }),
  changed('table four with only its last heading row', true, (matrix, name) =>
    name === 'four' ? [[...(matrix[1] ?? []).slice(0, 5), ...(matrix[2] ?? [])], ...matrix.slice(3)] : matrix,
  ),
  changed('table four as a list', true, (matrix, name) => {
    if (name !== 'four') return matrix;
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const figures = matrix.at(-1) ?? [];
    return groups.flatMap((group, at) => [
      [{ text: group }],
      ...results.map((text, index): Cell[] => [{ text }, figures[at * 5 + index] as Cell]),
    ]);
  }),
  changed('table four as three tables', true, (matrix, name) => {
    if (name !== 'four') return matrix;
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => ({ text }));
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const figures = matrix.at(-1) ?? [];
    return groups.flatMap((text, at) => [[{ text }], results, figures.slice(at * 5, at * 5 + 5)]);
  }),
  changed('table three ends early', false, (matrix, name) =>
    name === 'three' ? matrix.slice(0, 14) : matrix,
  ),
  changed('table three begins late', false, (matrix, name) => (name === 'three' ? matrix.slice(9) : matrix)),
  changed('one figure of every fifth row lost, tabs', false, (matrix) =>
    matrix.map((row, at) => (at % 5 === 2 && row.length > 3 ? [...row.slice(0, -2), ...row.slice(-1)] : row)),
  ),
  changed(
    'one figure of every fifth row lost, one blank',
    false,
    (matrix) =>
      matrix.map((row, at) =>
        at % 5 === 2 && row.length > 3 ? [...row.slice(0, -2), ...row.slice(-1)] : row,
      ),
    (row) => filled(row).join(' '),
  ),
  changed(
    'one figure of every fifth row lost, a cell a line',
    false,
    (matrix) =>
      matrix.map((row, at) =>
        at % 5 === 2 && row.length > 3 ? [...row.slice(0, -2), ...row.slice(-1)] : row,
      ),
    (row) => filled(row).join('\n'),
  ),
  {
    ...changed(
      'one figure too many in every fifth row, a cell a line',
      false,
      (matrix) => matrix.map((row, at) => (at % 5 === 2 && row.length > 3 ? [...row, { text: '7' }] : row)),
      (row) => filled(row).join('\n'),
    ),
    losesTwice: true,
  },
  {
    ...changed(
      'a row label lost here and there, a cell a line',
      false,
      (matrix) => matrix.map((row, at) => (at % 6 === 5 ? row.filter((cell) => isFigure(cell)) : row)),
      (row) => filled(row).join('\n'),
    ),
    losesTwice: true,
  },
  changed('a row label lost here and there, tabs', false, (matrix) =>
    matrix.map((row, at) =>
      at % 6 === 5 ? row.map((cell) => (isFigure(cell) ? cell : { ...cell, text: '' })) : row,
    ),
  ),
  changed('misspelt labels', false, (matrix) =>
    matrix.map((row) =>
      row.map((cell) =>
        isFigure(cell) || cell.text.length < 6
          ? cell
          : { ...cell, text: cell.text.replace(/(.{4})./, '$1某') },
      ),
    ),
  ),
  changed('rows in another order', false, (matrix) => [...matrix.slice(0, 5), ...matrix.slice(5).reverse()]),
  {
    name: 'the table twice',
    whole: false,
    draw: (tables) =>
      whole(
        tables,
        (matrix) =>
          `${rowsOf(matrix)
            .map((row) => row.join('\t'))
            .join('\n')}\n${rowsOf(matrix)
            .map((row) => row.join('\t'))
            .join('\n')}`,
      ),
  },
  {
    name: 'repeated lines dropped',
    whole: false,
    draw: (tables) =>
      [...new Set(whole(tables, (matrix) => rowsOf(matrix).flat().join('\n')).split('\n'))].join('\n'),
  },
  {
    name: 'zeros dropped, a cell a line',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) =>
            row
              .filter((cell) => !isFigure(cell) || cell.text !== '0')
              .map(({ text }) => text)
              .join('\n'),
          )
          .join('\n'),
      ),
  },
  {
    name: 'zeros dropped, tabs',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) => row.map((cell) => (isFigure(cell) && cell.text === '0' ? '' : cell.text)).join('\t'))
          .join('\n'),
      ),
  },
  {
    name: 'each row with the figures before the label',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) =>
            [...row.filter(isFigure), ...row.filter((cell) => !isFigure(cell))]
              .map(({ text }) => text)
              .join('\t'),
          )
          .join('\n'),
      ),
  },
  {
    name: 'column by column',
    whole: false,
    draw: (tables) =>
      whole(tables, (matrix) => {
        const rows = fullGrid(matrix);
        return (rows[0] ?? [])
          .map((_, column) =>
            rows
              .map((row) => row[column] ?? '')
              .filter(Boolean)
              .join('\n'),
          )
          .join('\n');
      }),
  },
  {
    name: 'row after row with running totals beside',
    whole: false,
    forms: ['2014-table'],
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) => [...row.map(({ text }) => text), hasFigures(row) ? '987654' : '累计'].join('\t'))
          .join('\n'),
      ),
  },
  {
    name: 'row after row with last year before',
    whole: false,
    forms: ['2014-table'],
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) =>
            [
              ...row.slice(0, -1).map(({ text }) => text),
              hasFigures(row) ? '987654' : '上年数',
              row.at(-1)?.text ?? '',
            ].join('\t'),
          )
          .join('\n'),
      ),
  },
  {
    name: 'without the column of units',
    whole: true,
    forms: ['2014-table'],
    draw: (tables) =>
      whole(tables, (matrix) => matrix.map(([first, , last]) => `${first?.text}\t${last?.text}`).join('\n')),
  },
  {
    name: 'a number column in front, tabs',
    whole: true,
    forms: ['2014-table'],
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row, at) => [at ? String(at) : '序号', ...row.map(({ text }) => text)].join('\t'))
          .join('\n'),
      ),
  },
  {
    name: 'a number column in front, a cell a line',
    whole: false,
    forms: ['2014-table'],
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row, at) => [at ? String(at) : '序号', ...filled(row.map(({ text }) => text))].join('\n'))
          .join('\n'),
      ),
  },
];
