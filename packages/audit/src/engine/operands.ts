import type { Finding } from '../types.ts';

/** The figures that a finding rests on, by cell; `actual` and `expected` for what it compares. */
export type Operands = Record<string, number | string | null>;

export function operandsOf({ actual, expected, addends = [] }: Finding): Operands {
  return { actual, expected, ...Object.fromEntries(addends.map(({ cell, value }) => [cell, value])) };
}

export function sameOperands(one: Operands, other: Operands): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key])
  );
}
