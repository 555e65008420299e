import type { CellDoubt, CellState, Money } from '@ogi-reports/schema';
import { asMoney, readFigure } from './figure.ts';
import type { FormCell } from './patterns.ts';

/** A slot's text as the value of a form's cell, or the state that says why there is none. */
export interface CellReading {
  value: number | Money | null;
  state: CellState | null;
  raw: string;
  doubt: CellDoubt | null;
}

const state = (status: CellState['status'], raw: string): CellReading => ({
  value: null,
  state: { status, raw },
  raw,
  doubt: null,
});

/** Reads a slot's text as the form's cell prescribes; what is no such number is kept as it stands. */
export function readCell(
  cell: Pick<FormCell, 'kind' | 'unit'>,
  text: string,
  printedUnit: string | null,
): CellReading {
  const raw = text.trim();
  if (raw === '') return state('blank', raw);
  const figure = readFigure(raw);
  if (figure?.kind === 'mark') return state(figure.status, raw);
  if (figure?.kind !== 'number') return state('text', raw);
  const value = numberOf(cell, figure, printedUnit);
  return value === null
    ? state('text', raw)
    : { value, state: null, raw, doubt: isTorn(raw) ? 'several-values' : null };
}

/** Whether blanks or line ends part the digits, and not each from the next as where figures are set wide. */
function isTorn(raw: string): boolean {
  if (!/\d\s+\d/.test(raw)) return false;
  const groups = raw.match(/\d+/g) ?? [];
  return groups.length < 3 || groups.some((group) => group.length > 1);
}

type NumberFigure = Extract<ReturnType<typeof readFigure>, { kind: 'number' }>;

function numberOf(
  { kind, unit }: Pick<FormCell, 'kind' | 'unit'>,
  figure: NumberFigure,
  printedUnit: string | null,
): number | Money | null {
  if (kind === 'money') return asMoney(figure, printedUnit ?? unit);
  if (figure.decimals || figure.unit?.endsWith('元') || !Number.isSafeInteger(figure.value)) return null;
  return kind === 'count' && figure.value < 0 ? null : figure.value;
}

/** What each ground of doubt means, for messages. */
export const doubtNotes: Record<CellDoubt, { zh: string; en: string }> = {
  'label-matched-in-part': { zh: '行名不全或有误字。', en: 'The row label is cut or misspelt.' },
  'grid-and-sequence-disagree': {
    zh: '表头位置与数字次序所指的栏不一致。',
    en: 'The column headings and the order of the figures point to different columns.',
  },
  'columns-by-order': {
    zh: '没有找到栏目标题，按统一格式的次序取值。',
    en: 'No column headings were found; figures were taken in the order of the form.',
  },
  'glued-values': {
    zh: '数字之间没有分隔，按唯一可行的方式拆开。',
    en: 'The figures stand without separators and were split in the only way that fits.',
  },
  'placed-by-sums': {
    zh: '有空格或多余的数字，按表中合计唯一可行的方式归栏。',
    en: 'Cells are lost or a figure is too many; the figures were placed in the only way in which the sums of the table hold.',
  },
  'cells-lost': {
    zh: '此表丢了空格，又有多余的数字或缺失的行名，这些数字可能不属本行。',
    en: 'The table lost blank cells, and gained figures or lost labels too, so that they may belong to another row.',
  },
  'sum-fails-only-here': { zh: '只有此处合计不符。', en: 'The sum fails in this place only.' },
  'several-values': {
    zh: '一格中的数字被空格或换行隔开，可能是几个数。',
    en: 'Blanks or a line end part the digits in the cell; they may be several figures.',
  },
};
