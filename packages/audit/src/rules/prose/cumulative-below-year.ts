import { type PlacedClaim, placeOf, worded } from '../../prose/claims.ts';
import { intervalOf } from '../../prose/interval.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';

export const rule: CheckRule = {
  id: 'prose/cumulative-below-year',
  title: { zh: '历年累计少于本年', en: 'A cumulative figure below that of the year' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '历年累计包含本年。', en: 'A figure over the years includes this year.' },
  },
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    const years = new Map<string, PlacedClaim>();
    const cumulative: PlacedClaim[] = [];
    for (const [index, claim] of context.report.claims.entries()) {
      if (claim.cell === null) continue;
      if (claim.period === 'cumulative') cumulative.push({ claim, index });
      else if (claim.period === 'year' && !years.has(keyOf(claim))) years.set(keyOf(claim), { claim, index });
    }
    const pairs = cumulative.map((all) => [all, years.get(keyOf(all.claim))] as const);
    const tested = pairs.filter((pair): pair is [PlacedClaim, PlacedClaim] => pair[1] !== undefined);
    for (const [all, year] of tested) {
      context.compared(all.index);
      context.compared(year.index);
      if (intervalOf(all.claim).high < intervalOf(year.claim).low) found(fault(context, all, year));
    }
    return tested.length;
  },
};

/** What a figure is about: cell, unit and scope. */
const keyOf = ({ cell, unit, scope }: PlacedClaim['claim']) => `${cell} ${unit} ${scope}`;

function fault(context: ReportContext, all: PlacedClaim, year: PlacedClaim): Fault {
  return {
    message: {
      zh: `历年累计 ${worded(all.claim)}，少于本年的 ${worded(year.claim)}。请核对原件。`,
      en: `${worded(all.claim)} over the years is less than ${worded(year.claim)} this year. Check the original.`,
    },
    cells: all.claim.cell ? [all.claim.cell] : [],
    actual: all.claim.value,
    expected: year.claim.value,
    location: placeOf(context, all.index),
  };
}
