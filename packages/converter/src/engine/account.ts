import type { CellState, Report } from '@ogi-reports/schema';
import { reasons } from '../reasons.ts';
import type { Figure, LedgerEntry, Loss, LossCode, Unfilled } from '../types.ts';
import type { Entry } from './entries.ts';
import type { Piece } from './piece.ts';
import { enterSums } from './sums.ts';

/** The books of one conversion, written table by table. */
export interface Account {
  ledger: LedgerEntry[];
  losses: Loss[];
  unfilled: Unfilled[];
  /** States of the target's cells. */
  states: Report['cells'];
}

/** One source table: its figures in the entries' order, and the states of those that are no plain number. */
export interface SourceTable {
  values: readonly Figure[];
  states: readonly (CellState | undefined)[];
}

/** Enters every source cell of one table in the books. */
export function enter(piece: Piece, source: SourceTable, account: Account): void {
  const { entries, sums, absences } = piece;
  for (let place = 0; place < entries.length; place++)
    enterCell(entries[place] as Entry, place, source, account);
  account.unfilled = account.unfilled.concat(piece.unfilled);
  if (sums.length > 0) enterSums(sums, source, account);
  if (absences.size > 0) enterAbsences(piece, source, account);
}

function enterCell(entry: Entry, place: number, source: SourceTable, account: Account): void {
  const { form, cell, predicate } = entry;
  const value = source.values[place] as Figure;
  const state = source.states[place];
  const code = lossCode(entry, place, source);
  const kept = code === null || code === 'split-lost';
  const to = kept ? entry.to : null;
  const outcome = kept ? entry.outcome : 'dropped';
  account.ledger.push({ form, cell, value, outcome, to, predicate });
  if (code !== null) enterLoss(entry, code, value, state, account);
  else if (state && to !== null && outcome === 'copied') account.states[to] = state;
}

function enterLoss(
  { form, cell, code: settled, reason }: Entry,
  code: LossCode,
  value: Figure,
  state: CellState | undefined,
  { losses }: Account,
): void {
  const raw = state?.raw || null;
  if (value === null && raw === null) return;
  losses.push({ code, form, cell, value, raw, reason: code === settled ? reason : reasons[code as Dynamic] });
}

type Dynamic = keyof typeof reasons;

function lossCode(entry: Entry, place: number, source: SourceTable): LossCode | null {
  switch (entry.outcome) {
    case 'dropped':
      return entry.code;
    case 'summed':
      return sumLoss(entry.parts, source);
    default:
      return displaced(entry, place, source) ? 'target-taken' : null;
  }
}

/** Parts that are all zero can be told from their sum; a state of a part never can. */
function sumLoss(parts: readonly number[], { values, states }: SourceTable): LossCode | null {
  if (parts.some((part) => values[part] === null)) return 'sum-incomplete';
  return parts.some((part) => values[part] !== 0 || states[part]) ? 'split-lost' : null;
}

/** Whether the other form's cell of a mixed table fills the target instead. */
function displaced({ yieldsTo, standIn }: Entry, place: number, source: SourceTable): boolean {
  if (yieldsTo >= 0) return !standsIn(place, yieldsTo, source);
  return standIn >= 0 && standsIn(standIn, place, source);
}

function standsIn(older: number, own: number, { values, states }: SourceTable): boolean {
  if (values[own] !== null) return false;
  return values[older] !== null || (states[own] === undefined && states[older] !== undefined);
}

/** Rows of a mixed table that follow the other form leave cells of the target form null. */
function enterAbsences({ entries, absences }: Piece, source: SourceTable, account: Account): void {
  entries.forEach(({ cell, standIn }, place) => {
    const absence = absences.get(cell);
    const empty = source.values[place] === null && source.states[place] === undefined;
    if (absence && empty && standIn < 0) account.unfilled.push(absence);
  });
}
