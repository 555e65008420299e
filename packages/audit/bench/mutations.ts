import type { Money, Report } from '@ogi-reports/schema';
import { codebookEntry, codebookRow } from '@ogi-reports/schema/codebook';
import { figureAtAddress } from '../src/figures/at-address.ts';
import type { TableFigures } from '../src/figures/figures.ts';

export type Kind = '+1' | '−1' | 'lost digit' | 'blank' | 'sign' | 'swapped rows' | 'swapped columns';

/** A report with one slip in it. */
export interface Mutant {
  kind: Kind;
  /** The cell that the slip is about; for two that changed places, the first. */
  cell: string;
  report: Report;
}

type Change = [address: string, value: number | null];

/** Every slip of each kind that changes a figure of a table. */
export function* mutants(report: Report, table: TableFigures): Generator<Mutant> {
  const { addresses } = table.layout;
  for (const [position, cell] of addresses.entries())
    for (const [kind, changes] of slips(report, table, cell, position))
      yield { kind, cell, report: changed(report, changes) };
}

function* slips(
  report: Report,
  table: TableFigures,
  cell: string,
  position: number,
): Generator<[Kind, Change[]]> {
  const value = amountAt(report, cell);
  if (value === null) return;
  const { form } = table.layout;
  const signed = codebookEntry(form, cell)?.kind === 'signed';
  yield ['+1', [[cell, value + 1]]];
  if (value > 0 || signed) yield ['−1', [[cell, value - 1]]];
  if (value >= 10) yield ['lost digit', [[cell, Math.floor(value / 10)]]];
  yield ['blank', [[cell, null]]];
  if (signed && value !== 0) yield ['sign', [[cell, -value]]];
  for (const [kind, other] of neighbours(table, cell, position)) {
    const there = amountAt(report, other);
    if (there !== null && there !== value)
      yield [
        kind,
        [
          [cell, there],
          [other, value],
        ],
      ];
  }
}

/** The cell below in the same column, and the one to the right in the same row. */
function* neighbours({ layout }: TableFigures, cell: string, position: number): Generator<[Kind, string]> {
  const { rowAddress, columnKey } = codebookEntry(layout.form, cell) ?? {};
  const next = layout.addresses[position + 1];
  if (columnKey === null) {
    if (next) yield ['swapped rows', next];
    return;
  }
  const below = layout.addresses.slice(position + 1).find((other) => other.endsWith(`.${columnKey}`));
  if (below) yield ['swapped rows', below];
  const inRow = codebookRow(layout.form, rowAddress ?? '').some(({ address }) => address === next);
  if (next && inRow) yield ['swapped columns', next];
}

function amountAt(report: Report, cell: string): number | null {
  const value = figureAtAddress(report, cell);
  return typeof value === 'object' && value !== null ? value.amount : value;
}

function changed(report: Report, changes: Change[]): Report {
  const copy = structuredClone(report);
  for (const [address, value] of changes) {
    place(copy, address, value);
    if (value === null) copy.cells[address] = { status: 'blank', raw: '' };
  }
  return copy;
}

function place(report: Report, address: string, value: number | null): void {
  const path = address.split('.');
  const last = path.pop() as string;
  const parent = path.reduce(
    (node, key) => node[key] as Record<string, unknown>,
    report.tables as Record<string, unknown>,
  );
  const before = parent[last];
  const isMoney = typeof before === 'object' && before !== null;
  parent[last] = isMoney && value !== null ? { ...(before as Money), amount: value } : value;
}
