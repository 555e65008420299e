import { writeXlsx } from 'hucre/xlsx';
import { fullGrid, isFigure, type Matrix, type Tables } from './matrix.ts';
import type { Variant } from './variant.ts';

type Sheet = NonNullable<Parameters<typeof writeXlsx>[0]['sheets']>[number];
type Value = string | number | null;
type Merge = NonNullable<Sheet['merges']>[number];

/** The values of a matrix by row and column, and its merged cells, from a first row on. */
function laidOut(matrix: Matrix, top: number, value: (text: string, isNumber: boolean) => Value) {
  const width = fullGrid(matrix)[0]?.length ?? 0;
  const rows = matrix.map(() => new Array<Value>(width).fill(null));
  const taken = matrix.map(() => new Array<boolean>(width).fill(false));
  const merges: Merge[] = [];
  matrix.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.[column]) column += 1;
      const { rows: down = 1, columns: across = 1 } = cell;
      for (let below = 0; below < down && row + below < matrix.length; below += 1)
        for (let right = 0; right < across; right += 1)
          (taken[row + below] as boolean[])[column + right] = true;
      (rows[row] as Value[])[column] = cell.text === '' ? null : value(cell.text, isFigure(cell));
      if (down * across > 1)
        merges.push({
          startRow: top + row,
          startCol: column,
          endRow: top + Math.min(row + down, matrix.length) - 1,
          endCol: column + across - 1,
        });
      column += across;
    }
  });
  return { rows, merges };
}

const numbers = (text: string, isNumber: boolean): Value => (isNumber ? Number(text) : text);
const title = '某县自然资源局2022年政府信息公开工作年度报告';

function oneSheet(tables: Tables, value = numbers, gap = 1): Sheet {
  const rows: Value[][] = [[title]];
  const merges: Merge[] = [];
  for (const { heading, matrix } of tables.parts) {
    for (let blank = 0; blank < gap; blank += 1) rows.push([]);
    rows.push([heading]);
    const part = laidOut(matrix, rows.length, value);
    rows.push(...part.rows);
    merges.push(...part.merges);
  }
  return { name: 'Sheet1', rows, merges };
}

const variant = (name: string, sheets: (tables: Tables) => Sheet[]): Variant => ({
  name: `XLSX: ${name}`,
  whole: true,
  draw: (tables) => writeXlsx({ sheets: sheets(tables) }),
});

export const xlsxVariants: Variant[] = [
  variant('one sheet, merged cells', (tables) => [oneSheet(tables)]),
  variant('one sheet without blank rows', (tables) => [oneSheet(tables, numbers, 0)]),
  variant('numbers as text', (tables) => [oneSheet(tables, (text) => text)]),
  variant('numbers as text with blanks', (tables) => [oneSheet(tables, (text) => ` ${text} `)]),
  variant('a sheet for each table', (tables) =>
    tables.parts.map(({ heading, matrix }, at) => ({
      name: `表${at + 1}`,
      ...sheetOf([title, heading], matrix),
    })),
  ),
  variant('a hidden sheet of other figures in front', (tables) => [
    { ...oneSheet(mapFigures(tables, '987654')), name: '旧', hidden: true },
    oneSheet(tables),
  ]),
];

function sheetOf(above: string[], matrix: Matrix): Pick<Sheet, 'rows' | 'merges'> {
  const { rows, merges } = laidOut(matrix, above.length, numbers);
  return { rows: [...above.map((text) => [text]), ...rows], merges };
}

const mapFigures = (tables: Tables, text: string): Tables => ({
  ...tables,
  parts: tables.parts.map((part) => ({
    ...part,
    matrix: part.matrix.map((row) => row.map((cell) => (isFigure(cell) ? { ...cell, text } : cell))),
  })),
});
