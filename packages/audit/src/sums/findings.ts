import { finding } from '../engine/finding.ts';
import { fold } from '../engine/fold.ts';
import type { TableFigures } from '../figures/figures.ts';
import { repairSuggestion } from '../messages/repair.ts';
import { sumFault } from '../messages/sum.ts';
import type { Finding, SumRule } from '../types.ts';
import { sameCause, touches } from './cause.ts';
import { type Repair, smallestRepair } from './repair.ts';
import { type Failure, relationsOf } from './run.ts';

/**
 * The failures as findings: those of one cause folded into one, each with the repair that would mend it
 * where there is exactly one.
 */
export function sumFindings(
  rules: readonly SumRule[],
  failures: readonly Failure[],
  ranked: (found: Finding) => Finding,
): Finding[] {
  const repairs = new Map<TableFigures, Repair | undefined>();
  for (const { figures } of failures)
    if (!repairs.has(figures))
      repairs.set(figures, smallestRepair(relationsOf(rules, figures.layout), figures));
  const found = failures.map((failure) => ranked(sumFinding(failure, repairs.get(failure.figures))));
  const at = (index: number) => failures[index] as Failure;
  return fold(found, (one, other) => sameCause(at(one), at(other), repairs.get(at(one).figures)));
}

function sumFinding(failure: Failure, repair: Repair | undefined): Finding {
  const { relation, figures } = failure;
  const fault = sumFault(figures.layout, relation, figures.values);
  const suggested = repair && touches(failure, repair) && repairSuggestion(figures.layout, repair);
  return finding(relation.rule, suggested ? { ...fault, suggestions: [suggested] } : fault);
}
