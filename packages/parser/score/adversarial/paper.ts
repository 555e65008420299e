import { fullGrid, type Matrix, type Tables } from './matrix.ts';

/** What is printed on a page, in millimetres from its top left: lines of text by the start of their baseline, and rules. */
export interface Sheet {
  texts: { text: string; x: number; y: number }[];
  rules: { x0: number; y0: number; x1: number; y1: number }[];
}

/** Width and height of the paper, its margin, the size of its letters and the distance of its lines. */
export const paper = { width: 210, height: 297, margin: 15, size: 3, line: 4 };

const lineWidth = paper.width - 2 * paper.margin;
const foot = paper.height - paper.margin;

export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0) *
  paper.size;

/** A text in lines no wider than this. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const character of text) {
    if (widthOf(`${lines.at(-1)}${character}`) > width) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines;
}

/** Sets a report on sheets, row by row; a table goes on over the end of a sheet. */
class Setter {
  readonly sheets: Sheet[] = [{ texts: [], rules: [] }];
  #y = paper.margin;

  paragraph(text: string): void {
    for (const line of wrapped(text, lineWidth)) {
      this.#breakBefore(2 * paper.line);
      this.#sheet.texts.push({ text: line, x: paper.margin, y: this.#y + paper.size });
      this.#y += 1.6 * paper.line;
    }
  }

  table(matrix: Matrix): void {
    const { rows, step } = placed(matrix);
    rows.forEach(({ height }, at) => {
      this.#breakBefore(height, () => this.#close(rows, at, step));
      this.#row(rows, at, step);
      this.#y += height;
    });
    this.#close(rows, rows.length, step);
    this.#y += paper.line;
  }

  get #sheet(): Sheet {
    return this.sheets.at(-1) as Sheet;
  }

  #breakBefore(height: number, close?: () => void): void {
    if (this.#y + height <= foot) return;
    close?.();
    this.sheets.push({ texts: [], rules: [] });
    this.#y = paper.margin;
  }

  #row(rows: readonly PlacedRow[], at: number, step: number): void {
    const { cells, height } = rows[at] as PlacedRow;
    for (const { column, lines, columns } of cells) {
      const x = paper.margin + column * step;
      const top = this.#y + 1;
      lines.forEach((text, index) => {
        this.#sheet.texts.push({ text, x: x + 1, y: top + index * paper.line + paper.size });
      });
      this.#sheet.rules.push({ x0: x, y0: this.#y, x1: x + columns * step, y1: this.#y });
    }
    for (const x of edges(rows, at)) {
      const place = paper.margin + x * step;
      this.#sheet.rules.push({ x0: place, y0: this.#y, x1: place, y1: this.#y + height });
    }
    if (this.#y === paper.margin) this.#close(rows, at, step);
  }

  /** The line below the last row of a sheet, or above the first. */
  #close(rows: readonly PlacedRow[], at: number, step: number): void {
    const columns = Math.max(...edges(rows, Math.max(0, at - 1)));
    const right = paper.margin + columns * step;
    this.#sheet.rules.push({ x0: paper.margin, y0: this.#y, x1: right, y1: this.#y });
  }
}

interface PlacedCell {
  column: number;
  columns: number;
  rows: number;
  lines: string[];
}
interface PlacedRow {
  cells: PlacedCell[];
  height: number;
}

/** Columns at which the cells of a row begin and end, those that reach into it too. */
function edges(rows: readonly PlacedRow[], at: number): number[] {
  const found = new Set<number>();
  rows.slice(0, at + 1).forEach(({ cells }, row) => {
    for (const { column, columns, rows: down } of cells)
      if (row + down > at) for (const edge of [column, column + columns]) found.add(edge);
  });
  return [...found];
}

/** The cells of a matrix by column, and rows high enough for their text. */
function placed(matrix: Matrix): { rows: PlacedRow[]; step: number } {
  const step = lineWidth / (fullGrid(matrix)[0]?.length ?? 1);
  const takenUntil: number[] = [];
  const rows = matrix.map((cells, at): PlacedRow => {
    let column = 0;
    const found = cells.map(({ text, rows: down = 1, columns = 1 }): PlacedCell => {
      while ((takenUntil[column] ?? 0) > at) column += 1;
      const cell = { column, columns, rows: down, lines: wrapped(text, columns * step - 2) };
      for (let index = column; index < column + columns; index++) takenUntil[index] = at + down;
      column += columns;
      return cell;
    });
    return { cells: found, height: heightOf(found.filter((cell) => cell.rows === 1)) };
  });
  rows.forEach(({ cells }, at) => {
    for (const cell of cells) {
      const spanned = rows.slice(at, at + cell.rows);
      const lacking = heightOf([cell]) - spanned.reduce((sum, { height }) => sum + height, 0);
      const last = spanned.at(-1);
      if (last && lacking > 0) last.height += lacking;
    }
  });
  return { rows, step };
}

const heightOf = (cells: readonly PlacedCell[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * paper.line + 2;

/** A report on paper. */
export function sheetsOf(tables: Tables): Sheet[] {
  const setter = new Setter();
  setter.paragraph('某县自然资源局2022年政府信息公开工作年度报告');
  setter.paragraph('一、总体情况');
  setter.paragraph('全年主动公开政府信息48条，收到申请3件。');
  for (const { heading, matrix } of tables.parts) {
    setter.paragraph(heading);
    setter.table(matrix);
  }
  setter.paragraph('五、存在的主要问题及改进情况');
  setter.paragraph('六、其他需要报告的事项');
  return setter.sheets;
}
