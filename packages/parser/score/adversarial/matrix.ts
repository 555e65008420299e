import { type Form, printedForm } from '@ogi-reports/schema';
import type { Figures } from './figures.ts';

/** A cell of a printed table, with the spans it is printed with. */
export interface Cell {
  text: string;
  rows?: number;
  columns?: number;
  /** The cell address whose figure stands here. */
  address?: string;
}
export type Matrix = Cell[][];

/** A report's tables, each with the heading over it. */
export interface Tables {
  form: Form;
  parts: { name: 'statistics' | 'two' | 'three' | 'four'; heading: string; matrix: Matrix }[];
}

const label = (text: string, rows = 1, columns = 1): Cell => ({ text, rows, columns });

export function tablesOf(form: Form, figures: Figures): Tables {
  const value = (address: string, columns = 1): Cell => ({
    text: figures.get(address) ?? '',
    address,
    columns,
  });
  const printed = printedForm(form);
  const blocks = (table: string) => printed.find((one) => one.table === table)?.blocks ?? [];
  if (form === '2014-table')
    return { form, parts: [{ name: 'statistics', heading: '政府信息公开情况统计表', matrix: statistics() }] };
  return {
    form,
    parts: [
      { name: 'two', heading: '二、主动公开政府信息情况', matrix: two() },
      { name: 'three', heading: '三、收到和处理政府信息公开申请情况', matrix: three() },
      { name: 'four', heading: '四、政府信息公开行政复议、行政诉讼情况', matrix: four() },
    ],
  };

  function statistics(): Matrix {
    const rows = blocks('statistics').flatMap((block) => block.rows);
    return [
      [label('统计指标'), label('单位'), label('统计数')],
      ...rows.map((row) => [
        label(row.labels[0] ?? ''),
        label(row.unit ?? ''),
        row.cells[0] ? value(row.cells[0]) : label(''),
      ]),
    ];
  }

  function two(): Matrix {
    return blocks('proactiveDisclosure').flatMap((block) => {
      const wide = block.columns.length === 1 ? 3 : 1;
      return [
        [label(block.heading ?? '', 1, 4)],
        [label('信息内容'), ...block.columns.map((text) => label(text, 1, wide))],
        ...block.rows.map((row) => [
          label(row.labels.at(-1) ?? ''),
          ...row.cells.map((address) => value(address, wide)),
        ]),
      ];
    });
  }

  function three(): Matrix {
    const rows = blocks('requests').flatMap((block) => block.rows);
    const head: Matrix = [
      [
        label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
        label('申请人情况', 1, 7),
      ],
      [label('自然人', 2), label('法人或其他组织', 1, 5), label('总计', 2)],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => label(text)),
    ];
    const open: string[] = [];
    const body = rows.map((row) => {
      const cells = row.labels.flatMap((text, depth): Cell[] => {
        const last = depth === row.labels.length - 1;
        if (!last && open[depth] === text) return [];
        open[depth] = last ? '' : text;
        const below = last ? 1 : rows.filter((other) => other.labels[depth] === text).length;
        return [label(text, below, last ? 3 - depth : 1)];
      });
      return [...cells, ...row.cells.map((address) => value(address))];
    });
    return [...head, ...body];
  }

  function four(): Matrix {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const addresses = blocks('disputes').flatMap((block) => block.rows.flatMap((row) => row.cells));
    return [
      [label('行政复议', 1, 5), label('行政诉讼', 1, 10)],
      [...results.map((text) => label(text, 2)), label('未经复议直接起诉', 1, 5), label('复议后起诉', 1, 5)],
      [...results, ...results].map((text) => label(text)),
      addresses.map((address) => value(address)),
    ];
  }
}

/** Every matrix changed in the same way. */
export const mapTables = (tables: Tables, change: (matrix: Matrix, name: string) => Matrix): Tables => ({
  ...tables,
  parts: tables.parts.map((part) => ({ ...part, matrix: change(part.matrix, part.name) })),
});

export const isFigure = (cell: Cell): boolean => cell.address !== undefined;
export const hasFigures = (row: readonly Cell[]): boolean => row.some(isFigure);

/** The matrix as a full grid: spans written out as empty cells. */
export function fullGrid(matrix: Matrix): string[][] {
  const width = Math.max(...matrix.map((row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0)));
  const grid = matrix.map(() => new Array<string | undefined>(width).fill(undefined));
  matrix.forEach((cells, row) => {
    let column = 0;
    for (const { text, rows = 1, columns = 1 } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (let down = 0; down < rows && row + down < grid.length; down += 1)
        for (let right = 0; right < columns; right += 1)
          (grid[row + down] as (string | undefined)[])[column + right] = down + right === 0 ? text : '';
      column += columns;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
