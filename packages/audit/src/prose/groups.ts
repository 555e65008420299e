import type { ReportContext } from '../types.ts';
import { comparable, type PlacedClaim } from './claims.ts';
import { type Target, targetOf, targetValue } from './equivalents.ts';
import { impliedCell } from './implied.ts';
import { contains, intervalOf } from './interval.ts';

/** All comparable claims about one thing, with the table's figure where there is one. */
export interface ClaimGroup {
  cell: string;
  claims: PlacedClaim[];
  target: Target | undefined;
  value: number | null;
}

/** Whether a table's figure allows a claim: a part may be anything up to it. */
export const allows = (value: number, { claim, isPart }: PlacedClaim): boolean =>
  isPart ? intervalOf(claim).low <= value + 1e-9 : contains(intervalOf(claim), value);

/**
 * Claims by the cell they speak of, those in the terms of different forms together. A claim without a cell
 * joins where its subject tells the cell, or where it gives the table's own figure on the same topic.
 */
export function groupsOf(context: ReportContext): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  const claims = comparable(context);
  for (const placed of claims) {
    if (placed.claim.topic === 'percentage') continue;
    const implied = impliedCell(placed.claim);
    const cell = placed.claim.cell ?? implied?.cell;
    if (cell === undefined) continue;
    const target = targetOf(context, cell);
    if (implied?.as === 'part' && !target) continue;
    const key = target ? target.cells.join(' ') : cell;
    const group = groups.get(key) ?? newGroup(context, cell, target && implied ? close(target) : target);
    group.claims.push(implied?.as === 'part' ? { ...placed, isPart: true } : placed);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.claims.push(...supporters(group, claims));
  return [...groups.values()];
}

const close = (target: Target): Target => ({ ...target, match: 'close' });

function newGroup(context: ReportContext, cell: string, target: Target | undefined): ClaimGroup {
  return { cell, claims: [], target, value: target ? targetValue(context, target) : null };
}

function supporters({ claims: own, value }: ClaimGroup, claims: PlacedClaim[]): PlacedClaim[] {
  const [first] = own;
  if (!first || !value) return [];
  const known = new Set(own.map(({ claim }) => claim));
  return claims.filter(
    ({ claim }) =>
      claim.cell === null &&
      claim.topic === first.claim.topic &&
      claim.unit === first.claim.unit &&
      claim.value === value &&
      !known.has(claim),
  );
}
