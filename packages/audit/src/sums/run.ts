import type { TableFigures } from '../figures/figures.ts';
import type { Layout } from '../figures/layout.ts';
import type { SumRule } from '../types.ts';
import { type CompiledRelation, compileRelations } from './compile.ts';
import { verdict } from './evaluate.ts';

/** A relation that fails, with the figures it fails on. */
export interface Failure {
  relation: CompiledRelation;
  figures: TableFigures;
}

/** What came of all relations over the tables of a report. */
export interface SumResults {
  made: number;
  failures: Failure[];
  undecided: Map<string, number> | undefined;
}

const compiled = new Map<Layout, { rules: readonly SumRule[]; relations: CompiledRelation[] }>();

/** The relations of the rules over one layout, compiled once. */
export function relationsOf(rules: readonly SumRule[], layout: Layout): CompiledRelation[] {
  const known = compiled.get(layout);
  if (known?.rules === rules) return known.relations;
  const relations = compileRelations(rules, layout);
  compiled.set(layout, { rules, relations });
  return relations;
}

/** Evaluates every relation of the rules over every table. */
export function runSums(rules: readonly SumRule[], tables: readonly TableFigures[]): SumResults {
  const results: SumResults = { made: 0, failures: [], undecided: undefined };
  for (const figures of tables)
    for (const relation of relationsOf(rules, figures.layout)) {
      const found = verdict(relation, figures.values);
      if (found === 'undecided') countUndecided(results, relation.rule.id);
      else results.made++;
      if (found === 'fails') results.failures.push({ relation, figures });
    }
  return results;
}

function countUndecided(results: SumResults, ruleId: string): void {
  results.undecided ??= new Map();
  results.undecided.set(ruleId, (results.undecided.get(ruleId) ?? 0) + 1);
}
