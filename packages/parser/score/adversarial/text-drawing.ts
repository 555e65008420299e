import { type Cell, fullGrid, type Matrix, mapTables, type Tables } from './matrix.ts';
import type { Variant } from './variant.ts';

export const whole = (tables: Tables, draw: (matrix: Matrix, name: string) => string, close = true) =>
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

export const rowsOf = (matrix: Matrix) => matrix.map((row) => row.map(({ text }) => text));
export const lines = (
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
export const grid = (
  name: string,
  keeps: Variant['whole'],
  draw: (row: string[]) => string,
  joint = '\n',
): Variant => ({
  name,
  whole: keeps,
  draw: (tables) => whole(tables, (matrix) => fullGrid(matrix).map(draw).join(joint)),
});
export const changed = (
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
export const pieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

export const csv = (text: string) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
export const filled = (row: string[]) => row.filter(Boolean);

export const boxed = (matrix: Matrix): string => {
  const rows = fullGrid(matrix);
  const bar = (left: string, middle: string, right: string) =>
    `${left}${(rows[0] ?? []).map(() => '────').join(middle)}${right}`;
  return [
    bar('┌', '┬', '┐'),
    rows.map((row) => `│${row.map((text) => ` ${text} `).join('│')}│`).join(`\n${bar('├', '┼', '┤')}\n`),
    bar('└', '┴', '┘'),
  ].join('\n');
};

export const markdown = (matrix: Matrix): string => {
  const [head = [], ...rest] = fullGrid(matrix);
  const draw = (row: string[]) => `| ${row.join(' | ')} |`;
  return ['', draw(head), draw(head.map(() => '---')), ...rest.map(draw), ''].join('\n');
};
