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
