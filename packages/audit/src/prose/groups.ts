import type { Claim } from '@ogi-reports/schema';
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

/**
 * Claims by the cell they speak of, those in the terms of different forms together. A claim without a cell
 * joins where it gives the table's own figure on the same topic: the prose then has that figure too.
 */
export function groupsOf(context: ReportContext): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  const claims = comparable(context);
  for (const placed of claims) {
    const [cell, implied] = cellOfClaim(placed.claim);
    if (cell === null || placed.claim.topic === 'percentage') continue;
    const target = targetOf(context, cell);
    const key = target ? target.cells.join(' ') : cell;
    const group = groups.get(key) ?? newGroup(context, cell, target && implied ? close(target) : target);
    group.claims.push(placed);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.claims.push(...supporters(group, claims));
  return [...groups.values()];
}

const close = (target: Target): Target => ({ ...target, match: 'close' });

function newGroup(context: ReportContext, cell: string, target: Target | undefined): ClaimGroup {
  return { cell, claims: [], target, value: target ? targetValue(context, target) : null };
}

/** In a list of what was disclosed, 规范性文件 with nothing else counts the documents disclosed. */
const documentsAlone = /^(?:其中)?[规規][范範]性文件(?:类|類)?(?:信息)?(?:数量?|數量?)?$/;

function cellOfClaim({ cell, topic, subject }: Claim): [cell: string | null, implied: boolean] {
  if (cell !== null || topic !== 'normative-documents' || !documentsAlone.test(subject ?? ''))
    return [cell, false];
  return ['proactiveDisclosure.normativeDocumentsDisclosed', true];
}

function supporters({ claims: own, value }: ClaimGroup, claims: PlacedClaim[]): PlacedClaim[] {
  const [first] = own;
  if (!first || !value) return [];
  return claims.filter(
    ({ claim }) =>
      claim.cell === null &&
      claim.topic === first.claim.topic &&
      claim.unit === first.claim.unit &&
      claim.value === value &&
      !own.some((other) => other.claim === claim),
  );
}
