import { type CellState, codebookEntry, type Form, type Money } from '@ogi-reports/schema';
import type { TranscribedCell } from './corpus.ts';

/** What stands in a cell: a figure, a state that says why there is none, or a reason not to take it. */
export type CellContent =
  | { value: number | Money; note?: string }
  | { state: CellState }
  | { refused: string };

const marks = /^[/／\-–—－]+$|^无$/;

/** Reads a cell's raw text and checks it against the transcriber's own reading. */
export function contentOf(form: Form, { cell, raw, value }: TranscribedCell): CellContent {
  const entry = codebookEntry(form, cell);
  if (!entry) return { refused: `${form} has no cell ${cell}` };
  const text = raw.trim();
  if (text === '') return { state: { status: 'blank', raw } };
  if (marks.test(text)) return { state: { status: 'not-applicable', raw } };
  const match = /^(?:([+＋增])|([-－减]))?([\d,]*\.?\d+)(.*)$/.exec(text);
  if (!match) return { state: { status: 'text', raw } };
  const amount = Number(match[3]?.replaceAll(',', '')) * (match[2] ? -1 : 1);
  const unit = match[4] ?? '';
  if (amount !== value) return { refused: `${cell} was read as ${value} and prints ${raw}` };
  if (entry.kind === 'money') return money(amount, unit, entry.unit, cell, raw);
  if (!Number.isInteger(amount) || (entry.kind === 'count' && amount < 0))
    return { state: { status: 'text', raw } };
  return unit
    ? { value: amount, note: `${cell} has a counting word printed with it: ${raw}` }
    : { value: amount };
}

function money(
  amount: number,
  printed: string,
  prescribed: string | null,
  cell: string,
  raw: string,
): CellContent {
  const unit = printed || prescribed;
  if (amount < 0) return { state: { status: 'text', raw } };
  if (unit !== null && unit !== '万元' && unit !== '元')
    return { refused: `${cell} has an unknown unit: ${raw}` };
  return { value: { amount, unit } };
}
