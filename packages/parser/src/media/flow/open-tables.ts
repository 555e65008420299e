import { limited, tooLarge } from '../failures.ts';
import { pushAll } from '../lists.ts';
import type { Flow, RawCell, RawTable } from './flow.ts';

interface OpenTable {
  table: RawTable;
  row: RawCell[] | undefined;
  cell: RawCell | undefined;
  /** Begun by a row that stands outside any table, as in a page cut to pieces. */
  implicit: boolean;
}

const deepest = 100;

/** The tables that are open at a place of the page, outermost first, with their open row and cell. */
export class OpenTables {
  readonly page: Flow = [];
  readonly #stack: OpenTable[] = [];
  readonly #mostCells: number;
  readonly #prefix: string;
  #tables = 0;
  #rows = 0;
  #cells = 0;

  /** `prefix` is put before the paths of the tables. */
  constructor(mostCells: number, prefix = '') {
    this.#mostCells = mostCells;
    this.#prefix = prefix;
  }

  /** The open table, row and cell, innermost. */
  get top(): Readonly<OpenTable> | undefined {
    return this.#stack.at(-1);
  }

  /** Where text goes now: the innermost open cell, or the page. Text between rows goes before its table. */
  get flow(): Flow {
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      const cell = this.#stack[index]?.cell;
      if (cell) return cell.flow;
    }
    return this.page;
  }

  /** Whether the place is inside a table but in none of its cells. */
  get betweenCells(): boolean {
    const top = this.#stack.at(-1);
    return top !== undefined && top.cell === undefined;
  }

  openTable(start: number, implicit = false): void {
    if (this.betweenCells) this.closeTable(start);
    if (this.#stack.length >= deepest) throw tooLarge(limited.depth, this.#stack.length + 1, deepest);
    this.#tables += 1;
    const table: RawTable = {
      kind: 'table',
      rows: [],
      start,
      end: start,
      path: `${this.#prefix}table[${this.#tables}]`,
    };
    this.#stack.push({ table, row: undefined, cell: undefined, implicit });
  }

  openRow(start: number): void {
    const top = this.#top(start);
    this.#rows = this.#counted(this.#rows);
    top.cell = undefined;
    top.row = [];
    top.table.rows.push(top.row);
  }

  /** Opens a cell; `name` is that of its element. */
  openCell(name: string, start: number, rowSpan = 1, columnSpan = 1): RawCell {
    const top = this.#top(start);
    if (!top.row) this.openRow(start);
    this.#cells = this.#counted(this.#cells);
    const row = top.row as unknown as RawCell[];
    top.cell = {
      flow: [],
      rowSpan,
      columnSpan,
      start,
      path: `${top.table.path}/tr[${top.table.rows.length}]/${name}[${row.length + 1}]`,
    };
    row.push(top.cell);
    return top.cell;
  }

  closeCell(): void {
    const top = this.#stack.at(-1);
    if (top) top.cell = undefined;
  }

  closeRow(): void {
    const top = this.#stack.at(-1);
    if (top) top.cell = top.row = undefined;
  }

  /** Takes the open row back out of its table. */
  dropRow(): void {
    const top = this.#stack.at(-1);
    if (!top?.row) return;
    top.table.rows.pop();
    top.row = [];
    top.cell = undefined;
  }

  /** Ends the open table. One of a single cell is a frame: what it holds stands for itself. */
  closeTable(end: number): void {
    const closed = this.#stack.pop();
    if (!closed) return;
    closed.table.end = end;
    const { rows } = closed.table;
    const [first] = rows;
    if (rows.length === 1 && first?.length === 1) pushAll(this.flow, first[0]?.flow ?? []);
    else this.flow.push(closed.table);
  }

  /** Ends a table that only stray rows began, where other content follows. */
  closeImplicit(end: number): void {
    if (this.betweenCells && this.#stack.at(-1)?.implicit) this.closeTable(end);
  }

  closeAll(end: number): void {
    while (this.#stack.length > 0) this.closeTable(end);
  }

  #top(start: number): OpenTable {
    if (this.#stack.length === 0) this.openTable(start, true);
    return this.#stack.at(-1) as OpenTable;
  }

  #counted(count: number): number {
    if (count >= this.#mostCells) throw tooLarge(limited.cells, count + 1, this.#mostCells);
    return count + 1;
  }
}
