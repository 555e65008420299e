import type { CompiledRelation } from './compile.ts';
import { difference } from './evaluate.ts';
import type { Repair } from './repair.ts';
import type { Failure } from './run.ts';

/** How a relation's difference moves when a cell grows by one. */
export function weight({ left, right }: CompiledRelation, position: number): number {
  return Number(left.includes(position)) - Number(right.includes(position));
}

/**
 * Whether two failures have one cause: one change of one cell would mend both, or the proven repair of the
 * table changes a cell that stands in both, or both stand in the way of one slip.
 */
export function sameCause(one: Failure, other: Failure, repair: Repair | undefined): boolean {
  if (one.figures !== other.figures) return false;
  if (repair?.slip) return touches(one, repair) && touches(other, repair);
  if (repair) return repair.changes.some(({ position }) => stands(one, position) && stands(other, position));
  return [...one.relation.left, ...one.relation.right].some((position) => mendsBoth(one, other, position));
}

const stands = ({ relation }: Failure, position: number) => weight(relation, position) !== 0;

/** Whether a repair changes a cell of the failing relation. */
export const touches = (failure: Failure, { changes }: Repair): boolean =>
  changes.some(({ position }) => stands(failure, position));

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
