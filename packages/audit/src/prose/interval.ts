import type { Claim } from '@ogi-reports/schema';

/** What a figure in prose may mean: a number and its qualifier as a range. */
export interface Interval {
  low: number;
  high: number;
}

/** How far “about” reaches; wide enough that nobody could call it wrong. */
const about = 0.2;

/** The values that a claim allows. Money is in 万元, as in the tables. */
export function intervalOf(claim: Claim): Interval {
  const value = claim.value * scaleOf(claim.unit);
  if (claim.qualifier === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (claim.qualifier === 'at-most') return { low: 0, high: value };
  if (claim.qualifier === 'about') return { low: value * (1 - about), high: value * (1 + about) };
  const half = isMoney(claim.unit) ? halfOfLastDigit(claim.value) * scaleOf(claim.unit) : 0;
  return { low: value - half, high: value + half };
}

const scales: Record<string, number> = { 元: 1e-4, 万元: 1, 亿元: 1e4 };
const scaleOf = (unit: string | null): number => scales[unit ?? ''] ?? 1;
export const isMoney = (unit: string | null): boolean => (unit ?? '') in scales;

/** Amounts are rounded when they are told: 43.1 stands for anything from 43.05 to 43.15. */
function halfOfLastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

export const contains = ({ low, high }: Interval, value: number): boolean =>
  value >= low - 1e-9 && value <= high + 1e-9;

export const overlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high + 1e-9 && other.low <= one.high + 1e-9;
