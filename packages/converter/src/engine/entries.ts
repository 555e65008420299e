import type { Form, Table, Text } from '@ogi-reports/schema';
import { type CodebookEntry, codebook } from '@ogi-reports/schema/codebook';
import type { PairOfForms } from '../placements.ts';
import type { ConversionTarget, LossCode, Outcome, Predicate } from '../types.ts';

/** What the cells of one table of a report are: those of one form, or of both forms of 2019 together. */
export type SourceShape = Form | 'mixed';

/** What a conversion does with one source cell, settled before any figure is seen. */
export interface Entry {
  form: Form;
  cell: string;
  outcome: Outcome;
  to: string | null;
  predicate: Predicate;
  /** The places of all parts of its sum; empty for any but a summed cell. */
  parts: readonly number[];
  /** In a mixed table: the place of the target form's own cell, which goes first; -1 for none. */
  yieldsTo: number;
  /** In a mixed table: the place of the other form's cell that fills in where this one is null; -1 for none. */
  standIn: number;
  code: LossCode | null;
  reason: Text;
}

/** The entries of one table in print order; a mixed table's cells of the target form come first. */
export function entriesOf(
  shape: SourceShape,
  table: Table,
  to: ConversionTarget,
  pair: PairOfForms,
): Entry[] {
  const own = shape === 'mixed' || shape === to ? codebook(to, table) : [];
  const ownCells = new Set<string>(own.map(({ address }) => address));
  const olderForm = shape === 'mixed' ? '2019-trial' : shape;
  const older = codebook(olderForm, table).filter(({ address }) => !ownCells.has(address));
  const cells = [...own, ...older].map(({ address }) => address as string);
  const placements = older.map((entry) => placed(entry, pair, cells, ownCells));
  return [...own.map((entry) => kept(entry, placements, cells)), ...placements];
}

const sameCell = { zh: '本就是目标表式的格', en: 'already a cell of the target form' };

const kept = ({ form, address }: CodebookEntry, older: Entry[], cells: string[]): Entry => ({
  form,
  cell: address,
  outcome: 'copied',
  to: address,
  predicate: 'exact',
  parts: [],
  yieldsTo: -1,
  standIn: cells.indexOf(older.find(({ to }) => to === address)?.cell ?? ''),
  code: null,
  reason: sameCell,
});

function placed(entry: CodebookEntry, pair: PairOfForms, cells: string[], own: Set<string>): Entry {
  const placement = pair.placements.get(entry.address);
  if (!placement) throw new Error(`the crosswalk has no line for ${entry.form} ${entry.address}`);
  const { cell, outcome, to, predicate, code, reason } = placement;
  return {
    form: entry.form,
    cell,
    outcome,
    to,
    predicate,
    parts: placement.parts.map((part) => cells.indexOf(part)),
    yieldsTo: to !== null && own.has(to) ? cells.indexOf(to) : -1,
    standIn: -1,
    code,
    reason,
  };
}

const tablesOf2019: Table[] = ['proactiveDisclosure', 'requests', 'disputes'];

/** The tables of the target form that one source table is converted to. */
export const targetTables = (table: Table): Table[] => (table === 'statistics' ? tablesOf2019 : [table]);
