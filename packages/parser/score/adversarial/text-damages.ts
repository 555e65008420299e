import { type Cell, fullGrid, hasFigures, isFigure } from './matrix.ts';
import { changed, filled, rowsOf, whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

/** Text that lost, gained or moved something. */
export const damageVariants: Variant[] = [
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
