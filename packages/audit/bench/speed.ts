import type { Form, Report } from '@ogi-reports/schema';
import { audit } from '../src/audit.ts';
import { sketchReport } from '../src/examples/report.ts';
import { figuresOf } from '../src/figures/figures.ts';
import { sumRules } from '../src/rules/index.ts';
import { cleanSumsOf } from '../src/sums/clean.ts';
import { runSums } from '../src/sums/run.ts';

/** Median time of one call in microseconds, over rounds that take turns with the other measurements. */
function microseconds(action: () => unknown, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) action();
  return ((performance.now() - start) * 1000) / calls;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** How long sums and the whole audit of a clean report take, as shares of JSON.parse of its text. */
export function measure(form: Form, report: Report = sketchReport({ form })) {
  const text = JSON.stringify(report);
  const actions = {
    parse: () => JSON.parse(text),
    sums: () => cleanSumsOf(report) ?? runSums(sumRules, figuresOf(report)),
    audit: () => audit(report),
  };
  const times: Record<keyof typeof actions, number[]> = { parse: [], sums: [], audit: [] };
  for (let round = 0; round < 15; round++)
    for (const [name, action] of Object.entries(actions))
      times[name as keyof typeof actions].push(microseconds(action, 3000));
  const parse = median(times.parse.slice(3));
  return {
    form,
    bytes: text.length,
    parse,
    sums: median(times.sums.slice(3)) / parse,
    audit: median(times.audit.slice(3)) / parse,
  };
}
