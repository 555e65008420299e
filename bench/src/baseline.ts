import type { Result } from './benchmark.ts';

/** The medians of an earlier run, by name. */
export type Baseline = Record<string, number>;

/** A ratio may move this far between two runs on a shared machine before it is called a change. */
const tolerance = 1.25;

export function toBaseline(results: readonly Result[]): Baseline {
  const measured = results.flatMap(({ name, measured }) =>
    typeof measured === 'string' ? [] : [[name, Number(measured.median.toPrecision(4))] as const],
  );
  return Object.fromEntries(measured);
}

/** What became slower or faster than in the stored run, beyond what chance explains. */
export function changes(results: readonly Result[], baseline: Baseline): string[] {
  return results.flatMap(({ name, bound, measured }) => {
    const before = baseline[name];
    if (typeof measured === 'string' || !before) return [];
    const change = measured.median / before;
    if (change < tolerance && change > 1 / tolerance) return [];
    const better = change > 1 === (bound === 'at-least');
    return [
      `${name}: ${better ? 'better' : 'worse'} than the baseline, ${figure(before)} -> ${figure(measured.median)}`,
    ];
  });
}

/** Three digits, and no more zeros than needed. */
export const figure = (value: number): string =>
  value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
