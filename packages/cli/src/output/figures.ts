import type { Money } from '@ogi-reports/schema';

/** A number or money as two columns: a bare number, and the unit of money alone. */
export function amountAndUnit(value: number | Money | null): [number | null, string | null] {
  return typeof value === 'object' && value !== null ? [value.amount, value.unit] : [value, null];
}

/** A number or money for people; `–` where there is none. */
export function figureText(value: number | Money | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? String(value) : `${value.amount} ${value.unit ?? '?'}`;
}
