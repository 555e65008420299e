import { body, tableOf } from './html-drawing.ts';
import { hasFigures, isFigure, type Matrix, mapTables, type Tables } from './matrix.ts';
import { changed } from './text-drawing.ts';
import type { Variant } from './variant.ts';

type Change = (matrix: Matrix, name: string) => Matrix;

const labelsIn = (row: Matrix[number] | undefined): number =>
  row?.filter((cell) => !isFigure(cell)).length ?? 0;

/** Every third row exchanged with the next, where both stand in the same group. */
const exchanged: Change = (matrix, name) => {
  const rows = [...matrix];
  for (let at = 1; at + 1 < rows.length; at += 3) {
    const [one, other] = [rows[at], rows[at + 1]];
    const alike = one && other && hasFigures(one) && hasFigures(other) && labelsIn(one) === labelsIn(other);
    if (!alike || (name !== 'statistics' && labelsIn(one) > 1)) continue;
    [rows[at], rows[at + 1]] = [other, one];
  }
  return rows;
};

/** Parts that begin with such a row, the last first. */
const reversed = (begins: RegExp, matrix: Matrix): Matrix => {
  const [head, parts]: [Matrix, Matrix[]] = [[], []];
  for (const row of matrix) {
    if (begins.test(row[0]?.text ?? '')) parts.push([]);
    (parts.at(-1) ?? head).push(row);
  }
  return [...head, ...parts.reverse().flat()];
};

const partsReversed: Change = (matrix, name) =>
  name === 'statistics'
    ? reversed(/^[一二三四五六七八九]、/, matrix)
    : name === 'two'
      ? reversed(/^第二十条/, matrix)
      : matrix;

/** The rows of table three with what is left open behind what came in, as in the order of time. */
const openFirst: Change = (matrix, name) =>
  name === 'three' ? [...matrix.slice(0, 5), ...matrix.slice(-1), ...matrix.slice(5, -1)] : matrix;

const onPage = (name: string, change: Change, whole: Variant['whole']): Variant => ({
  name: `${name}, on a page`,
  whole,
  draw: (tables: Tables) => body(mapTables(tables, change), (matrix) => tableOf(matrix)),
});

/** Tables whose rows stand in another order than the form has them. */
export const orderVariants: Variant[] = [
  changed('rows exchanged with the next', false, exchanged),
  changed('parts of tables in another order', true, partsReversed),
  changed('what is left open printed third', true, openFirst),
];

export const pageOrderVariants: Variant[] = [
  onPage('rows exchanged with the next', exchanged, false),
  onPage('parts of tables in another order', partsReversed, true),
  onPage('what is left open printed third', openFirst, true),
];
