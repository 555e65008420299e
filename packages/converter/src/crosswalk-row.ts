import type { Form } from '@ogi-reports/schema';
import { codebookRow } from '@ogi-reports/schema/codebook';
import type { Mapping } from './types.ts';

/** A line of the crosswalk. Its cells may be `row.*`, every column, or `row.*!total`, every column but total. */
export type CrosswalkRow = Mapping;

/** One mapping for each cell that a line stands for. Columns are the same on both sides. */
export function expand(row: CrosswalkRow): Mapping[] {
  const cells = row.cell === null ? null : cellsOf(row.from, row.cell);
  const targets = row.target === null ? null : cellsOf(row.to, row.target);
  const count = Math.max(cells?.length ?? 0, targets?.length ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    cell: cells?.[index] ?? null,
    target: targets?.[index] ?? null,
  }));
}

function cellsOf(form: Form, notation: string): string[] {
  const [, rowAddress, without] = /^(.+)\.\*(?:!(\w+))?$/.exec(notation) ?? [];
  if (rowAddress === undefined) return [notation];
  const columns = codebookRow(form, rowAddress).filter(({ columnKey }) => columnKey !== without);
  return columns.map(({ address }) => address);
}
