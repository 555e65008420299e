import type { CompiledRelation } from './compile.ts';

/** Amounts of money are sums of decimals; counts are exact. */
const tolerance = 1e-6;

function sumOf(positions: Uint16Array, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < positions.length; index++) sum += values[positions[index] as number] as number;
  return sum;
}

/** Left minus right; NaN where a figure is missing on either side. */
export function difference(relation: CompiledRelation, values: Float64Array): number {
  return sumOf(relation.left, values) - sumOf(relation.right, values);
}

/** One side of a relation: what is known of it. */
export interface Side {
  known: number;
  missing: number[];
}

export function sideOf(positions: Uint16Array, values: Float64Array): Side {
  const side: Side = { known: 0, missing: [] };
  for (const position of positions) {
    const value = values[position] as number;
    if (Number.isNaN(value)) side.missing.push(position);
    else side.known += value;
  }
  return side;
}

export type Verdict = 'holds' | 'fails' | 'undecided';

/** Whether a relation holds. With figures missing it can still be proven wrong: what is known may exceed. */
export function verdict(relation: CompiledRelation, values: Float64Array): Verdict {
  const gap = difference(relation, values);
  if (gap === 0) return 'holds';
  if (Number.isNaN(gap)) return verdictWithout(relation, values);
  if (relation.kind === 'at-most') return gap > tolerance ? 'fails' : 'holds';
  return Math.abs(gap) > tolerance ? 'fails' : 'holds';
}

/** Counts are never negative, so a side without gaps bounds the known part of the other. */
function verdictWithout(relation: CompiledRelation, values: Float64Array): Verdict {
  const left = sideOf(relation.left, values);
  const right = sideOf(relation.right, values);
  if (right.missing.length === 0 && left.known > right.known + tolerance) return 'fails';
  if (relation.kind === 'equal' && left.missing.length === 0 && right.known > left.known + tolerance)
    return 'fails';
  return 'undecided';
}
