import type { RulePage } from '../../examples/page.ts';
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

const received = 'requests.received.total';
const first = {
  form: '2021' as const,
  year: 2022,
  cells: {
    [received]: 12,
    'requests.received.naturalPerson': 12,
    'requests.outcomes.disclosed.total': 12,
    'requests.outcomes.disclosed.naturalPerson': 12,
    'requests.outcomes.all.total': 12,
    'requests.outcomes.all.naturalPerson': 12,
  },
};
const second = (value: number) => ({
  form: '2021' as const,
  year: 2023,
  claims: [{ value, cell: received, topic: 'requests' as const, period: 'prior-year' as const }],
});

export const page: RulePage = {
  why: {
    zh: '对比上年时换了数，增减幅度就不可信。',
    en: 'Where the base of a comparison was changed, the growth can not be trusted.',
  },
  failing: {
    text: { zh: '上年报告 12 件，本年说上年 15 件。', en: "Last year's report: 12; this year's text: 15." },
    reports: [first, second(15)],
  },
  passing: {
    text: { zh: '两处都是 12 件。', en: '12 in both.' },
    reports: [first, second(12)],
  },
};
