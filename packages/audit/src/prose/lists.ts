import type { Claim, Report, Topic } from '@ogi-reports/schema';
import type { ReportContext } from '../types.ts';
import { isOfYear, type PlacedClaim, sameParagraph } from './claims.ts';

/** Figures told one after the other, and the totals before them that they may be the parts of. */
export interface ItemList {
  parts: PlacedClaim[];
  /** Candidates for the total, the nearest first. */
  totals: PlacedClaim[];
}

/** No list in a report is longer, and no total stands further back: beyond that there is no list to read. */
const longest = 100;
const farthest = 10;

const totalTopics: Topic[] = ['disclosure-total', 'disclosure-channel'];

/**
 * Lists of kinds of information under a total: a figure of all disclosure or of one channel in the same
 * paragraph. Which of several totals is meant, prose leaves to its numbers.
 */
export function itemLists({ report }: ReportContext): ItemList[] {
  const lists: ItemList[] = [];
  const { claims } = report;
  for (let start = 0; start + 1 < claims.length; start++) {
    if (!isKind(claims[start] as Claim)) continue;
    const parts = runFrom(report, start, (claim) => isKind(claim) || isOffice(claim));
    const totals = totalsBefore(report, start);
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
function runFrom(report: Report, start: number, fits: (claim: Claim) => boolean): PlacedClaim[] {
  const { claims } = report;
  const first = claims[start] as Claim;
  const run: PlacedClaim[] = [{ claim: first, index: start }];
  const end = Math.min(claims.length, start + longest);
  for (let index = start + 1; index < end; index++) {
    const claim = claims[index] as Claim;
    if (!fits(claim) || claim.unit !== first.unit || !sameParagraph(report, start, index)) break;
    run.push({ claim, index });
  }
  return run;
}

/** Totals directly before the list. Cumulative figures between them are passed over, others end the search. */
function totalsBefore(report: Report, first: number): PlacedClaim[] {
  const unit = report.claims[first]?.unit;
  const totals: PlacedClaim[] = [];
  for (let index = first - 1; index >= 0 && totals.length < farthest; index--) {
    const claim = report.claims[index] as Claim;
    if (!sameParagraph(report, first, index)) break;
    if (!isOfYear(claim)) continue;
    if (!totalTopics.includes(claim.topic) || claim.unit !== unit) break;
    totals.push({ claim, index });
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
export function* topicLists({ report, evidence }: ReportContext): Generator<TopicList> {
  const { claims } = report;
  for (let index = 0; index + 1 < claims.length; index++) {
    const [claim, next] = [claims[index] as Claim, claims[index + 1] as Claim];
    if (!mayBeTotal(claim, next) || !sameParagraph(report, index, index + 1)) continue;
    const parts = runFrom(report, index + 1, (part) => part.topic === claim.topic && isOfYear(part));
    const explicit = /其中|包括|分[别別]/.test(evidence?.claims[index + 1]?.phrase ?? '');
    yield { total: { claim, index }, parts, explicit };
  }
}

const mayBeTotal = (total: Claim, next: Claim) =>
  total.topic === next.topic &&
  total.topic !== 'other' &&
  total.topic !== 'percentage' &&
  total.unit === next.unit &&
  total.qualifier === 'exact' &&
  isOfYear(total);
