import { cellOf, heldFigure, heldLabel } from '../../many/held.ts';
import type { SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';
import { worded } from '../../prose/claims.ts';
import { contains, intervalOf } from '../../prose/interval.ts';
import { scopesDiffer } from './scopes.ts';

export const rule: SeriesRule = {
  id: 'series/restated-figure',
  title: { zh: '重述的上年数与上年报告不符', en: "A restated figure differs from last year's report" },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '本年正文所说的上年数应与上年报告一致。',
      en: "What a text says of last year should be what last year's report said.",
    },
  },
  compare(pair, found) {
    if (scopesDiffer(pair)) return 'other-scope';
    const { earlier, later } = pair;
    let compared = 0;
    for (const claim of later.priorClaims) {
      const cell = claim.cell as string;
      const value = heldFigure(earlier, cell);
      if (value === null) continue;
      compared++;
      if (contains(intervalOf(claim), value)) continue;
      const name = heldLabel(earlier, cell);
      found({
        message: {
          zh: `${later.year} 年报告说上年为 ${worded(claim)}，而${name.zh}为 ${shown(value)}。可能作过更正；请核对两年的原件。`,
          en: `The report for ${later.year} gives ${worded(claim)} for the year before, but ${name.en} is ${shown(value)}. It may have been corrected; check both originals.`,
        },
        cells: [cellOf(earlier, cell)],
        actual: claim.value,
        expected: value,
      });
    }
    return compared > 0 ? compared : 'no-claims';
  },
};
