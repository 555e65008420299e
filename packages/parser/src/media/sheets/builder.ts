import type { Sheet } from 'hucre';
import { limited, tooLarge } from '../failures.ts';

/** A cell as a file gives it, with the text that it shows. */
export interface GivenCell {
  text: string;
  /** The number that it stands for, in digits. */
  value?: string | undefined;
  isFormula: boolean;
  rowSpan: number;
  columnSpan: number;
  /** How many cells like it stand side by side. */
  repeat: number;
}

/** No sheet has more blank rows or columns before anything that is written in it. */
const mostBlank = 16_384;

/** Puts a sheet together cell by cell, for files that name each cell in order and leave out or repeat blank ones. */
export class SheetBuilder {
  readonly textBoxes: string[] = [];
  readonly #rows: (string | null)[][] = [];
  readonly #merges: NonNullable<Sheet['merges']> = [];
  readonly #cells: NonNullable<Sheet['cells']> = new Map();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: boolean[] = [];
  #row: (string | null)[] = [];
  #at = 0;
  #column = 0;
  #count = 0;

  constructor(
    readonly name: string,
    readonly mostCells: number,
    readonly hidden = false,
  ) {}

  /** The next columns, or those from this one on, from 0. */
  addColumns(count: number, hidden: boolean, from = this.#hiddenColumns.length): void {
    while (this.#hiddenColumns.length < Math.min(from, mostBlank)) this.#hiddenColumns.push(false);
    for (let index = 0; index < count && this.#hiddenColumns.length < mostBlank; index++)
      this.#hiddenColumns.push(hidden);
  }

  /** Begins the next row, or that of this number, from 0. */
  openRow(hidden: boolean, at = this.#at): void {
    this.#at = Math.max(this.#at, at);
    this.#row = [];
    this.#column = 0;
    if (hidden) this.#hiddenRows.add(this.#at);
  }

  /** Ends the row, which stands there so many times. */
  closeRow(times = 1): void {
    const isBlank = this.#row.every((text) => text === null);
    if (!isBlank) this.#counted((times - 1) * this.#row.length);
    for (let time = 0; time < (isBlank ? 1 : times); time++) {
      if (!isBlank) this.#put(this.#at + time, [...this.#row]);
      if (time > 0 && this.#hiddenRows.has(this.#at)) this.#hiddenRows.add(this.#at + time);
    }
    this.#at += times;
  }

  /** The next cell stands in this column, from 0. */
  goTo(column: number): void {
    this.#column = Math.max(this.#column, column);
  }

  skipCells(count: number): void {
    this.#column += count;
  }

  addCell({ text, value, isFormula, rowSpan, columnSpan, repeat }: GivenCell): void {
    const shown = value !== undefined && !/\d/.test(text) ? value : text;
    const isSpanned = rowSpan > 1 || columnSpan > 1;
    if (shown === '' && !isFormula && !isSpanned) {
      this.skipCells(repeat);
      return;
    }
    for (let copy = 0; copy < repeat; copy++, this.#column++) {
      this.#counted(this.#column - this.#row.length + 1);
      while (this.#row.length < this.#column) this.#row.push(null);
      this.#row.push(shown === '' ? (isSpanned ? '' : null) : shown);
      if (shown === '' && isFormula)
        this.#cells.set(`${this.#at},${this.#column}`, { value: null, type: 'formula', formula: '=' });
      if (isSpanned) this.#merge(rowSpan, columnSpan);
    }
  }

  /** The sheet in the form in which sheets of other files come. */
  get sheet(): Sheet {
    return {
      name: this.name,
      rows: this.#rows,
      merges: this.#merges,
      cells: this.#cells,
      columns: this.#hiddenColumns.map((hidden) => ({ hidden })),
      rowDefs: new Map([...this.#hiddenRows].map((row) => [row, { hidden: true }])),
      textBoxes: this.textBoxes.map((text) => ({ text, anchor: { from: { row: 0, col: 0 } } })),
    };
  }

  #merge(rowSpan: number, columnSpan: number): void {
    this.#merges.push({
      startRow: this.#at,
      startCol: this.#column,
      endRow: this.#at + rowSpan - 1,
      endCol: this.#column + columnSpan - 1,
    });
  }

  #put(at: number, row: (string | null)[]): void {
    const blank = at - this.#rows.length;
    if (blank > mostBlank) throw tooLarge(limited.cells, blank, mostBlank);
    this.#counted(Math.max(blank, 0));
    while (this.#rows.length < at) this.#rows.push([]);
    this.#rows.push(row);
  }

  #counted(more: number): void {
    this.#count += more;
    if (this.#count > this.mostCells) throw tooLarge(limited.cells, this.#count, this.mostCells);
  }
}
