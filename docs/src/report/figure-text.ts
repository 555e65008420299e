import type { Money } from '@ogi-reports/schema';

type Figure = number | Money | null;

/** A figure with its unit, as tables of the site show it; nothing where there is none. */
export function figureText(value: Figure): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `${value.amount} ${value.unit ?? ''}`.trim();
}

/** Whether there is a figure other than zero. */
export const isFigure = (value: Figure): boolean =>
  value !== null && (typeof value === 'number' ? value : value.amount) !== 0;
