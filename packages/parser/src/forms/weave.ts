import type { RowPattern } from '../tables/patterns.ts';

/** The rows of two forms in one sequence, those that both have once. */
export function weave(trial: readonly RowPattern[], current: readonly RowPattern[]): RowPattern[] {
  const rows = [...trial];
  let at = 0;
  for (const pattern of current) {
    const same = rows.findIndex((row, index) => index >= at && sameRow(row, pattern));
    if (same >= 0) {
      rows[same] = join(rows[same] as RowPattern, pattern);
      at = same + 1;
    } else rows.splice(at++, 0, pattern);
  }
  return rows;
}

/** 其他处理 is a row of one form and a heading of the other. */
const sameRow = (left: RowPattern, right: RowPattern): boolean =>
  left.rowAddress !== null && right.rowAddress !== null
    ? left.rowAddress === right.rowAddress
    : left.label === right.label;

const join = (left: RowPattern, right: RowPattern): RowPattern => ({
  ...left,
  cells: { ...left.cells, ...right.cells },
  keys: [...new Set([...left.keys, ...right.keys])],
  slots: [...new Set([...left.slots, ...right.slots])].sort((a, b) => b - a),
});
