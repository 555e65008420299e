import { type Change, onPage } from './drawn.ts';
import { hasFigures, isFigure, type Matrix } from './matrix.ts';
import { changed } from './text-drawing.ts';
import type { Variant } from './variant.ts';

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

/** Tables whose rows stand in another order than the form has them. */
export const orderVariants: Variant[] = [
  changed('rows exchanged with the next', false, exchanged),
  changed('parts of tables in another order', 'unless blank', partsReversed),
  changed('what is left open printed third', true, openFirst),
];

export const pageOrderVariants: Variant[] = [
  onPage('rows exchanged with the next, on a page', exchanged, { whole: false }),
  onPage('parts of tables in another order, on a page', partsReversed, { whole: 'unless blank' }),
  onPage('what is left open printed third, on a page', openFirst, { whole: true }),
];
