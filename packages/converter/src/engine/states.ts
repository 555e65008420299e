import type { CellState, Form, Report } from '@ogi-reports/schema';
import { reasons } from '../reasons.ts';
import type { Loss } from '../types.ts';
import type { Piece } from './piece.ts';

type States = (CellState | undefined)[];

/** The states of each piece's source cells by place, and a loss for every state of no cell. */
export function statesOf(report: Report, pieces: readonly Piece[], losses: Loss[]): States[] {
  const states = pieces.map((): States => []);
  for (const [cell, state] of Object.entries(report.cells)) {
    const piece = pieces.findIndex(({ places }) => places.has(cell));
    const place = pieces[piece]?.places.get(cell);
    if (place === undefined) losses.push(strayState(cell, state, pieces));
    else (states[piece] as States)[place] = state;
  }
  return states;
}

const strayState = (cell: string, { raw }: CellState, pieces: readonly Piece[]): Loss => ({
  code: 'not-a-cell',
  form: pieces[0]?.entries[0]?.form as Form,
  cell,
  value: null,
  raw,
  reason: reasons['not-a-cell'],
});
