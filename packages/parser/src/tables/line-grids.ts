import type { Grid, Located, Paragraph } from '../blocks.ts';
import { readCellText } from './cell-text.ts';
import { isUnit, readFigure } from './figure.ts';
import { movedTo } from './separate-figures.ts';
import { rowAddsUp } from './sums.ts';

/** A line of text cut into what may be cells; `shown` where bars or tabs say that none of them is missing. */
export interface CutLine {
  pieces: Located[];
  shown: boolean;
}

/** Cuts a line at tabs, bars or wide gaps, else figures from what stands before or behind them. */
export function cutLine(line: Paragraph): CutLine {
  const shown = /[\t|｜]/.test(line.text);
  const separator = shown
    ? /[\t|｜]/g
    : /\s{2,}|\u3000+/.test(line.text)
      ? /\s{2,}|\u3000+/g
      : /\s+(?=[-+\d/])|(?<=[\d/])\s+/g;
  const pieces: Located[] = [];
  let start = 0;
  const add = (end: number) => {
    const from = start;
    pieces.push({ text: line.text.slice(from, end).trim(), locate: () => line.locate(from, end) });
  };
  for (const { 0: text, index } of line.text.matchAll(separator)) {
    add(index);
    start = index + text.length;
  }
  add(line.text.length);
  return { pieces: shown ? pieces : pieces.filter(({ text }) => text !== ''), shown };
}

const isFigure = ({ text }: Located): boolean => readFigure(text) !== null;

/** A line whose figures stand before its label. */
export interface TurnedLine {
  figures: Located[];
  labels: Located[];
}

/** The line's figures and the label behind them, if that is a row with as many; null for any other line. */
export function turnedLine(line: Paragraph, slotsOf: (text: string) => readonly number[]): TurnedLine | null {
  const { pieces, shown } = cutLine(line);
  const from = pieces.findIndex((piece) => piece.text !== '' && !isFigure(piece));
  const labels = pieces.slice(from).filter(({ text }) => text !== '');
  const figures = pieces.slice(0, from);
  const last = labels.findLast(({ text }) => !isUnit(text));
  if (
    from < 1 ||
    labels.some(isFigure) ||
    !last ||
    !figures.some(isFigure) ||
    (!shown && !figures.every(isFigure))
  )
    return null;
  return slotsOf(last.text).includes(figures.length) ? { figures, labels } : null;
}

const mostLabels = 4;

/** Lines as rows of a grid, the figures of each in columns of their own behind its labels. */
export function gridOfLines(lines: readonly TurnedLine[], place: Paragraph): Grid {
  const cells = lines.flatMap(({ labels, figures }, row) => [
    ...labels.slice(0, mostLabels).map((piece, column) => movedTo(piece, row, column)),
    ...figures.map((piece, column) => movedTo(piece, row, mostLabels + column)),
  ]);
  const columnCount = Math.max(0, ...cells.map(({ column }) => column + 1));
  return {
    kind: 'grid',
    cells,
    rowCount: lines.length,
    columnCount,
    inferred: true,
    location: place.locate(),
  };
}

/** Lines of nothing but figures as a grid. */
export const gridOfFigures = (lines: readonly Paragraph[]): Grid =>
  gridOfLines(
    lines.map((line) => ({ labels: [], figures: cutLine(line).pieces })),
    lines[0] as Paragraph,
  );

/** Whether the totals of rows with seven figures stand last in them; null where no such row tells. */
export function totalsAreLast(lines: readonly TurnedLine[]): boolean | null {
  let [last, other] = [0, 0];
  for (const { figures } of lines) {
    const numbers = figures.map(({ text }) => Number(text));
    if (numbers.length !== 7 || !numbers.some((number) => number > 0)) continue;
    if (rowAddsUp(numbers)) last++;
    else other++;
  }
  return last + other === 0 ? null : last > other * 4;
}

/** Whether a line is a row of figures and nothing else. */
export const isFigureLine = (line: Paragraph): boolean => {
  const pieces = cutLine(line).pieces.filter(({ text }) => text !== '');
  return pieces.length > 0 && pieces.every(isFigure) && pieces.some(({ text }) => /\d/.test(text));
};

export const isLabelLine = ({ text }: Paragraph): boolean =>
  text.length < 80 && readCellText(text).kind === 'label' && !/[。；]/.test(text);
export const isUnitLine = ({ text }: Paragraph): boolean => isUnit(text.trim());
