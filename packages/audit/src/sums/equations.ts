import { weight } from './cause.ts';
import type { CompiledRelation } from './compile.ts';
import { difference } from './evaluate.ts';

/** One sum that has to hold: by how much it is off, and how it moves with each of its cells. */
export interface Equation {
  gap: number;
  weights: Map<number, number>;
}

/** The sums of a table that bind: equalities without missing figures that rest on more than plausibility. */
export function equations(relations: readonly CompiledRelation[], values: Float64Array): Equation[] {
  return relations
    .filter(({ kind, rule }) => kind === 'equal' && rule.severity !== 'warning')
    .map((relation) => equation(relation, values))
    .filter(({ gap }) => !Number.isNaN(gap));
}

function equation(relation: CompiledRelation, values: Float64Array): Equation {
  const positions = [...relation.left, ...relation.right];
  return {
    gap: difference(relation, values),
    weights: new Map(positions.map((position) => [position, weight(relation, position)])),
  };
}
