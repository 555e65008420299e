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
    const claims = context.report.claims.map((claim, index) => ({ claim, index }));
    const cumulative = claims.filter(({ claim }) => claim.period === 'cumulative' && claim.cell !== null);
    let tested = 0;
    for (const all of cumulative) {
      const year = claims.find(({ claim }) => claim.period === 'year' && isSame(claim, all.claim));
      if (!year) continue;
      tested++;
      for (const { index } of [all, year]) context.compared(index);
      if (intervalOf(all.claim).high < intervalOf(year.claim).low) found(fault(context, all, year));
    }
    return tested;
  },
};

const isSame = (one: PlacedClaim['claim'], other: PlacedClaim['claim']) =>
  one.cell === other.cell && one.unit === other.unit && one.scope === other.scope;

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
