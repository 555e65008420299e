import type { Claim } from '@ogi-reports/schema';
import { shown } from '../../messages/labels.ts';
import { type PlacedClaim, placeOf, worded } from '../../prose/claims.ts';
import { contains, intervalOf } from '../../prose/interval.ts';
import { type ItemList, itemLists, type TopicList, topicLists } from '../../prose/lists.ts';
import { addingUp, flatSum, leastSum } from '../../prose/readings.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';

export const rule: CheckRule = {
  id: 'prose/parts-beyond-total',
  title: { zh: '分项之和超出总数', en: 'The parts exceed the stated total' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: {
      zh: '分项之和不应多于总数；各项也可能互有重叠。',
      en: 'Parts do not exceed their total; they may also overlap.',
    },
  },
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    const lists = itemLists(context);
    for (const list of lists) {
      const exceeded = exceededTotal(list);
      if (!exceeded) continue;
      compareAll(context, [...list.parts, exceeded]);
      found(fault(context, list.parts, exceeded));
    }
    let tested = lists.length;
    for (const list of topicLists(context)) {
      checkTopic(context, list, found);
      tested++;
    }
    return tested;
  },
};

const figures = (placed: PlacedClaim[]): Claim[] => placed.map(({ claim }) => claim);

function compareAll(context: ReportContext, claims: PlacedClaim[]): void {
  for (const { index } of claims) context.compared(index);
}

/** A list that adds up is confirmed; one that the text calls a list must not exceed its total. */
function checkTopic(context: ReportContext, list: TopicList, found: (fault: Fault) => void): void {
  const { total, parts, explicit } = list;
  const count = addingUp(total.claim.value, figures(parts));
  if (count > 0) compareAll(context, [total, ...parts.slice(0, count)]);
  else if (explicit) {
    compareAll(context, [total, ...parts]);
    if (leastSum(figures(parts)) > total.claim.value) found(fault(context, parts, total));
  }
}

/** “余” rarely means more than twice: beyond that a list does not fit an open total either. */
const most = (claim: Claim) => Math.min(intervalOf(claim).high, 2 * claim.value);

/** The largest of the totals before the list, where the list exceeds all of them however it is read. */
function exceededTotal({ parts, totals }: ItemList): PlacedClaim | undefined {
  const least = leastSum(figures(parts));
  if (totals.some(({ claim }) => most(claim) >= least)) return undefined;
  return totals.reduce((one, other) => (other.claim.value > one.claim.value ? other : one));
}

/** Whether the list adds up to one of the totals before it. */
export const addsUp = ({ parts, totals }: ItemList): PlacedClaim | undefined => {
  const sum = flatSum(figures(parts));
  return totals.find(({ claim }) => sum.low === sum.high && contains(intervalOf(claim), sum.low));
};

/** Parts named in a message. */
const mostShown = 12;

function fault(context: ReportContext, parts: PlacedClaim[], total: PlacedClaim): Fault {
  const shownParts = figures(parts.slice(0, mostShown)).map(worded);
  const list = [...shownParts, ...(parts.length > mostShown ? ['…'] : [])].join(' + ');
  const least = flatSum(figures(parts)).low;
  const open = parts.some(({ claim }) => claim.qualifier !== 'exact');
  return {
    message: {
      zh: `正文的总数为 ${worded(total.claim)}，而所列分项 ${list} ${open ? '至少' : ''}合计 ${shown(least)}，超出总数。各项可能互有重叠；请核对原件。`,
      en: `The text states a total of ${worded(total.claim)}, but the parts listed, ${list}, make ${open ? 'at least ' : ''}${shown(least)}. They may overlap; check the original.`,
    },
    cells: total.claim.cell ? [total.claim.cell] : [],
    actual: total.claim.value,
    expected: least,
    location: placeOf(context, total.index),
  };
}
