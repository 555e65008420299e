import type { CellStatus, Money } from '@ogi-reports/schema';
import { normalise } from '../text/normalise.ts';
import { remembered } from '../text/remember.ts';

/** What a table cell's text says: a number with its sign and unit, a mark that stands for none, or several numbers. */
export type Figure =
  | { kind: 'number'; value: number; signed: boolean; unit: string | null; decimals: boolean }
  | { kind: 'mark'; status: CellStatus }
  | { kind: 'several' };

const units = '万元|亿元|元|人次|条|件|次|篇|项|个|人|宗|份|起|场|期|名|部';
/** What refers to a note below the table. */
const note = '[*※△▲①-⑩¹²³]|\\[\\d\\]|\\(?注\\d?\\)?|\\(无\\)';
const number = new RegExp(
  `^([+\\-−－＋]|增加?|减少?|新增)?(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d+)?(?:(${units})|\\((${units})\\))?(?:${note})?$`,
);
const marks: Record<string, CellStatus> = {
  '/': 'not-applicable',
  '\\': 'not-applicable',
  '-': 'not-applicable',
  '--': 'not-applicable',
  '---': 'not-applicable',
  '—': 'not-applicable',
  '——': 'not-applicable',
  '–': 'not-applicable',
  无: 'not-applicable',
  '*': 'not-applicable',
  不适用: 'not-applicable',
};

/** Reads a cell's text as a figure; null where it is a label or other text. */
export const readFigure = remembered((text): Figure | null => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 24 || (trimmed.length > 4 && !/[\d０-９]/.test(trimmed)))
    return null;
  const plain = normalise(trimmed).text.replace(/\s+|^['’‘](?=\d)|(?<=\d)。$/g, '');
  const mark = marks[plain];
  if (mark) return { kind: 'mark', status: mark };
  const match = number.exec(/^[零〇]$/.test(plain) ? '0' : plain);
  if (match) return toNumber(match);
  return /^[+-]?\d+(?:[/、;；][+-]?\d+)+$/.test(plain) ? { kind: 'several' } : null;
});

function toNumber([, sign, whole = '', fraction, bare, bracketed]: RegExpExecArray): Figure {
  const negative = sign !== undefined && /^[-−－减]/.test(sign);
  const magnitude = Number(whole.replace(/[,，]/g, '') + (fraction ?? ''));
  return {
    kind: 'number',
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    signed: sign !== undefined,
    unit: bare ?? bracketed ?? null,
    decimals: fraction !== undefined && Number(fraction) !== 0,
  };
}

/** Money as printed; 亿元 cannot be written in the schema's units and is left to a person. */
export function asMoney(figure: Figure & { kind: 'number' }, prescribed: string | null): Money | null {
  if (figure.signed && figure.value < 0) return null;
  const unit = figure.unit ?? prescribed;
  if (unit === null || unit === '万元' || unit === '元') return { amount: figure.value, unit };
  return null;
}

const unitOnly = new RegExp(`^(?:${units}|[-—－–]{1,4}|单位)$`);

/** Whether a text is nothing but a unit, as in the 2014 table's middle column. */
export function isUnit(text: string): boolean {
  return unitOnly.test(text.length > 24 ? text.trim() : normalise(text).text.replace(/\s+/g, ''));
}
