import type { Claim, Topic } from '@ogi-reports/schema';
import type { ReportContext } from '../types.ts';
import { isOfYear, type PlacedClaim, sameParagraph } from './claims.ts';

/** Figures told one after the other, and the totals before them that they may be the parts of. */
export interface ItemList {
  parts: PlacedClaim[];
  /** Candidates for the total, the nearest first. */
  totals: PlacedClaim[];
}

const totalTopics: Topic[] = ['disclosure-total', 'disclosure-channel'];

/**
 * Lists of kinds of information under a total. The total is a figure of all disclosure or of one channel in
 * the same paragraph; which of several is meant, prose leaves to its numbers.
 */
export function itemLists({ report }: ReportContext): ItemList[] {
  const lists: ItemList[] = [];
  const claims = report.claims.map((claim, index) => ({ claim, index }));
  for (let start = 0; start < claims.length; start++) {
    if (!isPart(claims[start]?.claim)) continue;
    const parts = run(claims, start, (one) => isPart(one.claim) && belongs(report, claims[start], one));
    const totals = totalsBefore(report, claims, parts[0] as PlacedClaim);
    if (parts.length > 1 && totals.length > 0) lists.push({ parts, totals });
    start += parts.length - 1;
  }
  return lists;
}

const isPart = (claim: Claim | undefined) =>
  claim?.topic === 'disclosure-category' && isOfYear(claim) && claim.scope !== 'part';

function belongs(
  report: ReportContext['report'],
  first: PlacedClaim | undefined,
  other: PlacedClaim,
): boolean {
  return (
    first !== undefined &&
    other.claim.unit === first.claim.unit &&
    sameParagraph(report, first.index, other.index)
  );
}

function run(claims: PlacedClaim[], start: number, fits: (claim: PlacedClaim) => boolean): PlacedClaim[] {
  const end = claims.findIndex((claim, index) => index > start && !fits(claim));
  return claims.slice(start, end === -1 ? undefined : end);
}

/** Totals directly before the list. Cumulative figures between them are passed over, others end the search. */
function totalsBefore(
  report: ReportContext['report'],
  claims: PlacedClaim[],
  first: PlacedClaim,
): PlacedClaim[] {
  const totals: PlacedClaim[] = [];
  for (let index = first.index - 1; index >= 0; index--) {
    const one = claims[index] as PlacedClaim;
    if (!sameParagraph(report, first.index, index)) break;
    if (!isOfYear(one.claim)) continue;
    if (!totalTopics.includes(one.claim.topic) || one.claim.unit !== first.claim.unit) break;
    totals.push(one);
  }
  return totals;
}
