import type { CellState } from '@ogi-reports/schema';
import { reasons } from '../reasons.ts';
import type { Account, SourceTable } from './account.ts';
import type { Sum } from './piece.ts';

const { zh, en } = reasons['sum-incomplete'];
const incomplete: CellState = { status: 'absent', raw: null, note: `${zh} / ${en}` };

/** Says of every sum that is not filled why. Parts that are all null for one reason give the sum that reason. */
export function enterSums(sums: readonly Sum[], source: SourceTable, account: Account): void {
  for (const { to, parts } of sums) {
    const missing = parts.filter((part) => source.values[part] === null);
    if (missing.length === 0) continue;
    account.unfilled.push({ cell: to, code: 'sum-incomplete', reason: reasons['sum-incomplete'] });
    const status = missing.length === parts.length ? commonStatus(parts, source) : undefined;
    if (status === undefined) account.states[to] = { ...incomplete };
    else if (status !== null) account.states[to] = { status, raw: null };
  }
}

/** The status that all parts share; null where none has any, undefined where they differ. */
function commonStatus(
  parts: readonly number[],
  { states }: SourceTable,
): CellState['status'] | null | undefined {
  const statuses = new Set(parts.map((part) => states[part]?.status ?? null));
  return statuses.size === 1 ? [...statuses][0] : undefined;
}
