import { shown } from '../../messages/labels.ts';
import { type PlacedClaim, placeOf, worded } from '../../prose/claims.ts';
import { intervalOf } from '../../prose/interval.ts';
import { type ItemList, itemLists } from '../../prose/lists.ts';
import { flatSum } from '../../prose/readings.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';
import { addsUp } from './parts-beyond-total.ts';

export const rule: CheckRule = {
  id: 'prose/not-itemised',
  title: { zh: '总数中有一部分未列明', en: 'Part of a total is not itemised' },
  severity: 'info',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '“其中”不表示列全，不是错误。', en: '其中 does not say that a list is complete: no fault.' },
  },
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    const lists = itemLists(context);
    for (const list of lists) {
      const whole = addsUp(list) ?? shortOf(list);
      if (!whole) continue;
      for (const { index } of [...list.parts, whole]) context.compared(index);
      if (!addsUp(list)) found(fault(context, list, whole));
    }
    return lists.length;
  },
};

/** The nearest total, where an exact list falls short of it and it is exact itself. */
function shortOf({ parts, totals: [nearest] }: ItemList): PlacedClaim | undefined {
  if (!nearest || [...parts, nearest].some(({ claim }) => claim.qualifier !== 'exact')) return undefined;
  const sum = flatSum(parts.map(({ claim }) => claim)).high;
  return intervalOf(nearest.claim).low > sum ? nearest : undefined;
}

function fault(context: ReportContext, { parts }: ItemList, total: PlacedClaim): Fault {
  const listed = flatSum(parts.map(({ claim }) => claim)).low;
  const rest = total.claim.value - listed;
  return {
    message: {
      zh: `正文说 ${worded(total.claim)}，所列 ${parts.length} 项合计 ${shown(listed)}，其余 ${shown(rest)} 未列明。`,
      en: `The text says ${worded(total.claim)}; the ${parts.length} parts listed make ${shown(listed)}, the other ${shown(rest)} are not itemised.`,
    },
    cells: total.claim.cell ? [total.claim.cell] : [],
    actual: total.claim.value,
    expected: listed,
    location: placeOf(context, total.index),
  };
}
