import { remembered } from '../text/remember.ts';
import { type Figure, isUnit, readFigure } from './figure.ts';
import { type LabelKey, labelKey } from './label-key.ts';

/** What a piece of a table says by itself, wherever it stands. */
export interface CellText extends LabelKey {
  text: string;
  kind: 'label' | 'figure' | 'unit' | 'empty' | 'prose';
  /** Only labels have keys; those of all others are empty. */
  figure: Figure | null;
}

/** Longer stretches without separators are sentences, not cells. */
export const longestLabel = 130;

/** Reads the text of a cell of a grid. */
export const readCellText = remembered((text) => readText(text.trim()));

/** Reads a piece of a line, which may be a sentence. */
export function readLineText(text: string): CellText {
  const trimmed = text.length > longestLabel ? text.trim() : text;
  return trimmed.length > longestLabel && !/[|\t]/.test(trimmed)
    ? { text: trimmed, kind: 'prose', figure: null, ...noKey }
    : readCellText(text);
}

const noKey: LabelKey = { key: '', full: '', open: false };

function readText(text: string): CellText {
  const short = text.length <= 24;
  const figure = short ? readFigure(text) : null;
  const kind = kindOf(text, figure, short && isUnit(text));
  return { text, kind, figure, ...(kind === 'label' ? labelKey(text) : noKey) };
}

function kindOf(text: string, figure: Figure | null, unit: boolean): CellText['kind'] {
  if (text === '') return 'empty';
  if (unit && !(figure?.kind === 'mark' && text.length < 2)) return 'unit';
  return figure ? 'figure' : 'label';
}
