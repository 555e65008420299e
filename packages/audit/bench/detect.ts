import type { Report } from '@ogi-reports/schema';
import { audit } from '../src/audit.ts';
import { Comparison } from '../src/many/comparison.ts';
import { hold } from '../src/many/held.ts';
import type { Finding } from '../src/types.ts';
import type { Specimen } from './reports.ts';

/** What an audit says of a report, so that two audits can be told apart. */
export interface Voice {
  findings: Set<string>;
  aboveInfo: Set<string>;
  years: Set<string>;
  undecided: number;
}

const keys = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ ruleId, cells, actual, expected, related = [] }) => [
    `${ruleId} ${cells.join()} ${actual} ${expected}`,
    ...keys(related),
  ]);

/** The audit of a report of a specimen, alone and against its neighbouring years. */
export function voiceOf(
  report: Report,
  { options }: Specimen,
  neighbours: [Report, Report] | undefined,
): Voice {
  const { diagnostics, coverage } = audit(report, options);
  return {
    findings: new Set(keys(diagnostics)),
    aboveInfo: new Set(keys(diagnostics.filter(({ severity }) => severity !== 'info'))),
    years: new Set(neighbours ? keys(acrossYears(report, neighbours)) : []),
    undecided: coverage.checks.undecided.reduce((sum, { count }) => sum + count, 0),
  };
}

function acrossYears(report: Report, [before, after]: [Report, Report]): Finding[] {
  const comparison = new Comparison({});
  const [earlier, middle, later] = [before, report, after].map((one) => hold(one, 'bench'));
  if (!earlier || !middle || !later) return [];
  return [...comparison.pair({ earlier, later: middle }), ...comparison.pair({ earlier: middle, later })];
}

export type Sight = 'found' | 'hint' | 'years' | 'gap' | 'unseen';

/** How a slip shows: as a finding, as a hint only, in a neighbouring year, as a sum left open, or not at all. */
export function sightOf(before: Voice, after: Voice): Sight {
  const isNew = (one: Set<string>, other: Set<string>) =>
    [...other].some((key) => !one.has(key)) || [...one].some((key) => !other.has(key));
  if (isNew(before.aboveInfo, after.aboveInfo)) return 'found';
  if (isNew(before.years, after.years)) return 'years';
  if (isNew(before.findings, after.findings)) return 'hint';
  return after.undecided > before.undecided ? 'gap' : 'unseen';
}
