import type { CompiledRelation } from './compile.ts';
import { difference } from './evaluate.ts';
import type { Failure } from './run.ts';

/** How a relation's difference moves when a cell grows by one. */
export function weight({ left, right }: CompiledRelation, position: number): number {
  return Number(left.includes(position)) - Number(right.includes(position));
}

/** Whether one change of one cell would mend both relations: then they have one cause. */
export function sameCause(one: Failure, other: Failure): boolean {
  if (one.figures !== other.figures) return false;
  return [...one.relation.left, ...one.relation.right].some((position) => mendsBoth(one, other, position));
}

function mendsBoth(one: Failure, other: Failure, position: number): boolean {
  const change = mendingChange(one, position);
  const weightInOther = weight(other.relation, position);
  if (Number.isNaN(change) || weightInOther === 0) return false;
  const left = difference(other.relation, other.figures.values) + weightInOther * change;
  return other.relation.kind === 'equal' ? Math.abs(left) < 1e-6 : left < 1e-6;
}

/** By how much a cell would have to change for a relation to hold; NaN where figures are missing. */
function mendingChange({ relation, figures }: Failure, position: number): number {
  return -difference(relation, figures.values) / weight(relation, position);
}
