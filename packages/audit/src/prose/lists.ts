import type { Claim, Report, Topic } from '@ogi-reports/schema';
import type { ReportContext } from '../types.ts';
import { isOfYear, type PlacedClaim, sameParagraph } from './claims.ts';

/** Figures told one after the other, and the totals before them that they may be the parts of. */
export interface ItemList {
  parts: PlacedClaim[];
  /** Candidates for the total, the nearest first. */
  totals: PlacedClaim[];
}

const totalTopics: Topic[] = ['disclosure-total', 'disclosure-channel'];

const placed = ({ claims }: Report): PlacedClaim[] => claims.map((claim, index) => ({ claim, index }));

/**
 * Lists of kinds of information under a total: a figure of all disclosure or of one channel in the same
 * paragraph. Which of several totals is meant, prose leaves to its numbers.
 */
export function itemLists({ report }: ReportContext): ItemList[] {
  const lists: ItemList[] = [];
  const claims = placed(report);
  for (let start = 0; start < claims.length; start++) {
    const first = claims[start] as PlacedClaim;
    if (!isKind(first.claim)) continue;
    const parts = runFrom(report, claims, start, (claim) => isKind(claim) || isOffice(claim));
    const totals = totalsBefore(report, claims, first);
    if (parts.length > 1 && totals.length > 0) lists.push({ parts, totals });
    start += parts.length - 1;
  }
  return lists;
}

const isKind = (claim: Claim) =>
  claim.topic === 'disclosure-category' && isOfYear(claim) && claim.scope !== 'part';

/** What offices of the agency disclosed may close a list of kinds. */
const isOffice = ({ topic, scope }: Claim) =>
  scope === 'part' && (topic === 'disclosure-total' || topic === 'disclosure-category');

/** The claims from one on that fit, in its unit and paragraph. */
function runFrom(
  report: Report,
  claims: PlacedClaim[],
  start: number,
  fits: (claim: Claim) => boolean,
): PlacedClaim[] {
  const first = claims[start] as PlacedClaim;
  const belongs = ({ claim, index }: PlacedClaim) =>
    fits(claim) && claim.unit === first.claim.unit && sameParagraph(report, first.index, index);
  const end = claims.findIndex((claim, index) => index > start && !belongs(claim));
  return claims.slice(start, end === -1 ? undefined : end);
}

/** Totals directly before the list. Cumulative figures between them are passed over, others end the search. */
function totalsBefore(report: Report, claims: PlacedClaim[], first: PlacedClaim): PlacedClaim[] {
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

/** A total and the parts told right after it on the same topic: 咨询 400 人次, 电话 50, 现场 150, 微信 200. */
export interface TopicList {
  total: PlacedClaim;
  parts: PlacedClaim[];
  /** Whether the text itself says that they are parts (其中, 包括, 分别). */
  explicit: boolean;
}

/** Channels of all disclosure overlap, so a total of disclosure is never held against them. */
export function topicLists({ report, evidence }: ReportContext): TopicList[] {
  const claims = placed(report);
  return claims.flatMap((total, start) => {
    const next = claims[start + 1];
    if (!next || !mayBeTotal(total.claim, next.claim) || !sameParagraph(report, start, start + 1)) return [];
    const parts = runFrom(
      report,
      claims,
      start + 1,
      (claim) => claim.topic === total.claim.topic && isOfYear(claim),
    );
    const explicit = /其中|包括|分[别別]/.test(evidence?.claims[start + 1]?.phrase ?? '');
    return [{ total, parts, explicit }];
  });
}

const mayBeTotal = (total: Claim, next: Claim) =>
  total.topic === next.topic &&
  total.topic !== 'other' &&
  total.topic !== 'percentage' &&
  total.unit === next.unit &&
  total.qualifier === 'exact' &&
  isOfYear(total);
