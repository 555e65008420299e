import type { ReportContext } from '../types.ts';
import { comparable, type PlacedClaim } from './claims.ts';
import { type Target, targetOf, targetValue } from './equivalents.ts';

/** All comparable claims about one thing, with the table's figure where there is one. */
export interface ClaimGroup {
  cell: string;
  claims: PlacedClaim[];
  target: Target | undefined;
  value: number | null;
}

/** Claims that name a cell, by that cell: those of several forms' cells that mean the same come together. */
export function groupsOf(context: ReportContext): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const placed of comparable(context)) {
    const { cell } = placed.claim;
    if (cell === null || placed.claim.topic === 'percentage') continue;
    const target = targetOf(context, cell);
    const key = target ? target.cells.join(' ') : cell;
    const group = groups.get(key) ?? newGroup(context, cell, target);
    group.claims.push(placed);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function newGroup(context: ReportContext, cell: string, target: Target | undefined): ClaimGroup {
  return { cell, claims: [], target, value: target ? targetValue(context, target) : null };
}
