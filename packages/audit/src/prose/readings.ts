import type { Claim } from '@ogi-reports/schema';
import { type Interval, intervalOf } from './interval.ts';

/** The sum of a list where every figure stands beside the others. */
export function flatSum(claims: readonly Claim[]): Interval {
  const sum = { low: 0, high: 0 };
  for (const { low, high } of claims.map(intervalOf)) {
    sum.low += low;
    sum.high += high;
  }
  return sum;
}

/**
 * The least that a list can add up to: a figure may hold those right after it as its own parts (重点领域 100 条,
 * 教育 60 条, 医疗 40 条), which then don't count again.
 */
export function leastSum(claims: readonly Claim[]): number {
  const lows = claims.map((claim) => intervalOf(claim).low);
  let sum = 0;
  for (let index = 0; index < lows.length; index++) {
    const own = lows[index] as number;
    sum += own;
    let held = 0;
    while (index + 1 < lows.length && held + (lows[index + 1] as number) <= own) {
      held += lows[index + 1] as number;
      index++;
    }
  }
  return sum;
}

/** How many of the figures, from the first on, add up to a total; 0 where none do. */
export function addingUp(total: number, claims: readonly Claim[]): number {
  let sum = 0;
  for (const [index, claim] of claims.entries()) {
    sum += claim.value;
    if (claim.qualifier !== 'exact' || sum > total) return 0;
    if (sum === total && isWholeList(claims, index)) return index + 1;
  }
  return 0;
}

/** Zeros right after belong to the list; one figure alone is no list unless it is all there is. */
const isWholeList = (claims: readonly Claim[], index: number) =>
  claims[index + 1]?.value !== 0 && (index > 0 || claims.length === 1);
