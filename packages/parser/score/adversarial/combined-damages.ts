import { type Cell, hasFigures, isFigure, type Matrix } from './matrix.ts';

export type Random = (below: number) => number;

/** Something that happens to a table on its way into a document, at places that chance chooses. */
export interface CombinedDamage {
  name: string;
  /** Set where what it leaves may look like a whole table, so that a reader cannot tell. */
  undetectable?: true;
  apply(matrix: Matrix, random: Random, name: string): Matrix;
}

/** Changes about one in `one` of the rows with figures. */
const someRows =
  (one: number, change: (row: Cell[], random: Random) => Matrix) =>
  (matrix: Matrix, random: Random): Matrix =>
    matrix.flatMap((row) => (hasFigures(row) && random(one) === 0 ? change(row, random) : [row]));

const someCells =
  (one: number, chosen: (cell: Cell) => boolean, change: (cell: Cell, random: Random) => Cell | null) =>
  (matrix: Matrix, random: Random): Matrix =>
    matrix.map((row) =>
      row.flatMap((cell) => {
        if (!chosen(cell) || random(one) > 0) return [cell];
        return change(cell, random) ?? [];
      }),
    );

const withText = (cell: Cell, text: string): Cell => ({ ...cell, text });
const isZero = (cell: Cell): boolean => isFigure(cell) && cell.text === '0';
const isLabel = (cell: Cell): boolean => !isFigure(cell) && cell.text !== '';
const small = (random: Random): string => String(random(30) + 1);

/** Puts a cell among the others of a row. */
const inserted = (row: Cell[], cell: Cell, at: number): Cell[] => [
  ...row.slice(0, at),
  cell,
  ...row.slice(at),
];
/** The figures of a row, labels and units left out. */
const place = (row: Cell[], random: Random): number => {
  const from = row.findIndex(isFigure);
  return from + random(row.length - from + 1);
};

function shuffled(matrix: Matrix, random: Random): Matrix {
  const rows = [...matrix];
  const at = rows.findIndex(hasFigures) + random(Math.max(1, rows.length - 6));
  const next = rows[at + 1];
  if (rows[at] && next && hasFigures(next)) [rows[at], rows[at + 1]] = [next, rows[at] as Cell[]];
  return rows;
}

/** Adds a column of figures with its heading, behind the others or before them; table four has no rows for one. */
function withColumn(matrix: Matrix, random: Random, name: string, text: string, before = false): Matrix {
  if (name === 'four') return matrix;
  const first = name === 'three' ? matrix.findIndex((row) => row.some((cell) => cell.text === '自然人')) : -1;
  return matrix.map((row, at) => {
    const cell = hasFigures(row) ? { text: small(random) } : { text, rows: first < 0 ? 1 : 2 };
    if (!hasFigures(row) && (first < 0 ? row.length < 2 : at !== first)) return row;
    const from = hasFigures(row) ? row.findIndex(isFigure) : first >= 0 ? 0 : row[1]?.text === '单位' ? 2 : 1;
    return before ? inserted(row, cell, from) : [...row, cell];
  });
}

export const combinedDamages: CombinedDamage[] = [
  { name: 'none', apply: (matrix) => matrix },
  { name: 'some cells blank', apply: someCells(5, isFigure, (cell) => withText(cell, '')) },
  { name: 'zeros blank', apply: someCells(1, isZero, (cell) => withText(cell, '')) },
  { name: 'half of the zeros blank', apply: someCells(2, isZero, (cell) => withText(cell, '')) },
  {
    name: 'zeros marked',
    apply: someCells(2, isZero, (cell, random) => withText(cell, ['/', '-', '无', '—'][random(4)] as string)),
  },
  {
    name: 'bare numbers between rows',
    apply: (matrix, random) => {
      let page = random(9);
      return matrix.flatMap((row) => (random(9) === 0 ? [row, [{ text: String(++page) }]] : [row]));
    },
  },
  {
    name: 'one bare number between rows',
    undetectable: true,
    apply: (matrix, random) => {
      const at = random(matrix.length);
      return matrix.flatMap((row, index) => (index === at ? [row, [{ text: small(random) }]] : [row]));
    },
  },
  {
    name: 'a figure too many',
    apply: someRows(6, (row, random) => [inserted(row, { text: small(random) }, place(row, random))]),
  },
  {
    name: 'a zero too many',
    undetectable: true,
    apply: someRows(6, (row, random) => [inserted(row, { text: '0' }, place(row, random))]),
  },
  {
    name: 'a figure lost',
    apply: (matrix, random) =>
      matrix.map((row) => {
        const figures = row.filter(isFigure);
        const gone = figures[random(Math.max(1, figures.length))];
        return random(5) > 0 ? row : row.filter((cell) => cell !== gone);
      }),
  },
  {
    name: 'labels lost',
    apply: (matrix, random) =>
      matrix.map((row) => (hasFigures(row) && random(6) === 0 ? row.filter(isFigure) : row)),
  },
  {
    name: 'labels blank',
    apply: (matrix, random) =>
      matrix.map((row) =>
        hasFigures(row) && random(6) === 0
          ? row.map((cell) => (isFigure(cell) ? cell : withText(cell, '')))
          : row,
      ),
  },
  { name: 'rows lost', apply: someRows(7, () => []) },
  { name: 'a row twice', apply: someRows(12, (row) => [row, row]) },
  { name: 'two rows changed', apply: shuffled },
  { name: 'headings lost', apply: (matrix) => matrix.filter(hasFigures) },
  {
    name: 'headings again',
    apply: (matrix, random) => {
      const heads = matrix.filter((row) => !hasFigures(row)).slice(0, 3);
      return matrix.flatMap((row) => (hasFigures(row) && random(9) === 0 ? [row, ...heads] : [row]));
    },
  },
  {
    name: 'local rows',
    apply: someRows(7, (row, random) => [
      row,
      [{ text: '其他本地事项' }, ...row.filter(isFigure).map(() => ({ text: small(random) }))],
    ]),
  },
  {
    name: 'local rows with one figure',
    apply: someRows(7, (row, random) => [row, [{ text: '本地区其他情况' }, { text: small(random) }]]),
  },
  {
    name: 'labels halved',
    apply: someRows(3, (row) => {
      const at = row.findLastIndex((cell) => isLabel(cell) && cell.text.length > 8);
      if (at < 0) return [row];
      const { text } = row[at] as Cell;
      const half = text.length >> 1;
      return [
        row.map((cell, index) => (index === at ? withText(cell, text.slice(0, half)) : cell)),
        [{ text: text.slice(half) }],
      ];
    }),
  },
  {
    name: 'labels cut',
    apply: someCells(
      4,
      (cell) => isLabel(cell) && cell.text.length > 4,
      (cell, random) => withText(cell, cell.text.slice(0, -1 - random(3))),
    ),
  },
  {
    name: 'labels misspelt',
    apply: someCells(
      3,
      (cell) => isLabel(cell) && cell.text.length > 3,
      (cell, random) => {
        const at = random(cell.text.length);
        return withText(cell, `${cell.text.slice(0, at)}某${cell.text.slice(at + 1)}`);
      },
    ),
  },
  {
    name: 'numbering lost',
    apply: someCells(1, isLabel, (cell) =>
      withText(cell, cell.text.replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/, '')),
    ),
  },
  {
    name: 'figures glued',
    undetectable: true,
    apply: (matrix, random) =>
      matrix.map((row) => {
        const at = row.findIndex((cell, index) => isFigure(cell) && cell.text && row[index + 1]?.text);
        return at < 0 || random(6) > 0
          ? row
          : [
              ...row.slice(0, at),
              withText(row[at] as Cell, `${row[at]?.text}${row[at + 1]?.text}`),
              ...row.slice(at + 2),
            ];
      }),
  },
  {
    name: 'the end lost',
    apply: (matrix, random) => matrix.slice(0, matrix.length - random(matrix.length >> 1)),
  },
  { name: 'the beginning lost', apply: (matrix, random) => matrix.slice(random(matrix.length >> 1)) },
  {
    name: 'a number before each row',
    apply: (matrix) => matrix.map((row, at) => [{ text: hasFigures(row) ? String(at) : '' }, ...row]),
  },
  {
    name: 'a local column behind',
    apply: (matrix, random, name) => withColumn(matrix, random, name, '历年累计'),
  },
  {
    name: 'a local column before',
    apply: (matrix, random, name) => withColumn(matrix, random, name, '上年数', true),
  },
  {
    name: 'outer labels lost',
    apply: (matrix) => matrix.map((row) => row.filter((cell) => (cell.rows ?? 1) === 1)),
  },
  {
    name: 'units lost',
    apply: (matrix, _random, name) =>
      name === 'statistics' ? matrix.map((row) => row.filter((_, at) => at !== 1)) : matrix,
  },
  {
    name: 'column spans wrong',
    apply: someCells(
      4,
      (cell) => (cell.columns ?? 1) > 1,
      (cell, random) => ({ ...cell, columns: Math.max(1, (cell.columns ?? 1) + random(3) - 1) }),
    ),
  },
  {
    name: 'row spans wrong',
    apply: someCells(
      3,
      (cell) => (cell.rows ?? 1) > 1,
      (cell, random) => ({ ...cell, rows: Math.max(1, (cell.rows ?? 1) + random(3) - 1) }),
    ),
  },
  {
    name: 'spans lost',
    apply: someCells(
      1,
      () => true,
      ({ rows: _rows, columns: _columns, ...cell }) => cell,
    ),
  },
];
