import { codebook } from '@ogi-reports/schema/codebook';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { sumRules } from '../../src/rules/index.ts';
import { cleanSumsOf } from '../../src/sums/clean.ts';
import { runSums } from '../../src/sums/run.ts';

const forms = ['2014-table', '2019-trial', '2021'] as const;
const addresses = (form: (typeof forms)[number]) =>
  codebook(form)
    .filter(({ kind }) => kind === 'count')
    .map(({ address }) => address as string);

it.each(forms)(
  'on the %s form the generated pass and the compiled sums agree with plain addition',
  (form) => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 12 });
    const cells = fc.dictionary(fc.constantFrom(...addresses(form)), value, { maxKeys: 12 });
    fc.assert(
      fc.property(cells, (sketched) => {
        const report = sketchReport({ form, cells: sketched });
        const at = (cell: string) => (cell in sketched ? (sketched[cell] ?? null) : 0);
        const expected = sumRules
          .filter((rule) => rule.forms.includes(form))
          .flatMap((rule) => rule.relations(form))
          .map((relation) => plainVerdict(relation, at));
        const { failures, made } = runSums(sumRules, figuresOf(report));
        expect(failures).toHaveLength(expected.filter((verdict) => verdict === 'fails').length);
        expect(made).toBe(expected.filter((verdict) => verdict !== 'undecided').length);
        if (cleanSumsOf(report)) expect(new Set(expected)).toEqual(new Set(['holds']));
      }),
      { numRuns: 300 },
    );
  },
);

type Relation = ReturnType<(typeof sumRules)[number]['relations']>[number];

function plainVerdict({ kind, left, right }: Relation, at: (cell: string) => number | null): string {
  const [one, other] = [left.map(at), right.map(at)];
  const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const [leftOpen, rightOpen] = [one.includes(null), other.includes(null)];
  if (!leftOpen && !rightOpen)
    return (kind === 'equal' ? sum(one) === sum(other) : sum(one) <= sum(other)) ? 'holds' : 'fails';
  if (!rightOpen && sum(one) > sum(other)) return 'fails';
  return kind === 'equal' && !leftOpen && sum(other) > sum(one) ? 'fails' : 'undecided';
}
