import type { Money } from '@ogi-reports/schema';

/** Money in 万元, so that amounts compare; NaN where there is none or its unit is not known. */
export function amount(money: Money | null): number {
  if (money === null || money.unit === null) return Number.NaN;
  return money.unit === '元' ? money.amount / 10_000 : money.amount;
}
