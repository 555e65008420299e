import type { RawCell, RawTable } from '../flow/flow.ts';

/** What Word says of a cell that its spans don't. */
export interface CellMarks {
  /** The cell goes on with the cell above, or begins a cell that may go on below. */
  vertical?: 'restart' | 'continue';
  /** The same along the row, as older files have it. */
  horizontal?: 'restart' | 'continue';
  deleted?: boolean;
}

/**
 * Turns Word's merge marks into spans: a cell that continues the one above or before it disappears, and that
 * one grows. What a continued cell holds is not shown by Word.
 */
export function resolveMerges(table: RawTable, marks: ReadonlyMap<RawCell, CellMarks>): void {
  let above = new Map<number, RawCell>();
  table.rows = table.rows.map((row) => {
    const next = new Map<number, RawCell>();
    const kept: RawCell[] = [];
    let column = 0;
    for (const cell of row) {
      const { vertical, horizontal, deleted } = marks.get(cell) ?? {};
      if (deleted) continue;
      const before = kept.at(-1);
      const start = vertical === 'continue' ? above.get(column) : undefined;
      if (start) {
        start.rowSpan += 1;
        next.set(column, start);
      } else if (horizontal === 'continue' && before) before.columnSpan += cell.columnSpan;
      else {
        kept.push(cell);
        if (vertical) next.set(column, cell);
      }
      column += cell.columnSpan;
    }
    above = next;
    return kept;
  });
}
