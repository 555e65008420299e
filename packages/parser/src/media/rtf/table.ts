/** How a cell of a row is laid out: its right edge, in twentieths of a point, and the cells that it is merged with. */
export interface CellShape {
  right: number;
  down: 'first' | 'more' | null;
  across: boolean;
}

export interface RtfCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

interface Drawn {
  text: string;
  left: number;
  right: number;
  merged: boolean;
}

/** Edges closer than this are one: editors round. */
const tolerance = 30;

/** A table: rows of cells by their edges. */
export class RtfTable {
  readonly kind = 'table';
  private readonly rows: Drawn[][] = [];

  addRow(texts: readonly string[], shapes: readonly CellShape[]): void {
    const row: Drawn[] = [];
    texts.forEach((text, index) => {
      const left = row.at(-1)?.right ?? 0;
      const shape = shapes[index] ?? { right: left + 10 * tolerance, down: null, across: false };
      const right = Math.max(shape.right, left + 1);
      const before = row.at(-1);
      if (shape.across && before) Object.assign(before, { right, text: before.text + text });
      else row.push({ text, left, right, merged: shape.down === 'more' });
    });
    this.rows.push(row);
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /** The cells in reading order, with their columns by the edges that any row has. */
  cells(): { cells: RtfCell[]; columnCount: number } {
    const edges = distinctEdges(this.rows.flatMap((row) => row.map(({ right }) => right)));
    const columnAt = (edge: number) => edges.findIndex((other) => Math.abs(other - edge) <= tolerance) + 1;
    const open = new Map<number, RtfCell>();
    const cells: RtfCell[] = [];
    this.rows.forEach((row, index) => {
      for (const { text, left, right, merged } of row) {
        const column = columnAt(left);
        const above = merged ? open.get(column) : undefined;
        if (above) {
          above.rowSpan = index - above.row + 1;
          continue;
        }
        const cell = {
          text,
          row: index,
          column,
          rowSpan: 1,
          columnSpan: Math.max(1, columnAt(right) - column),
        };
        open.set(column, cell);
        cells.push(cell);
      }
    });
    return { cells, columnCount: edges.length };
  }
}

function distinctEdges(all: readonly number[]): number[] {
  const edges: number[] = [];
  for (const edge of [...new Set(all)].sort((left, right) => left - right))
    if (edges.length === 0 || edge - (edges.at(-1) as number) > tolerance) edges.push(edge);
  return edges;
}
