import type { Token } from './tokens.ts';

/** The columns of table three: six kinds of applicants and their total. */
export const columnsInAll = 7;

/** A token as a number for sums: what stands for nothing counts nothing, text is no number. */
export function numberOf({ kind, figure }: Token): number {
  if (kind === 'empty' || figure?.kind === 'mark') return 0;
  return figure?.kind === 'number' ? figure.value : Number.NaN;
}

/** Whether the last of the numbers is the sum of the others. */
export function rowAddsUp(numbers: readonly number[]): boolean {
  const total = numbers.at(-1) ?? Number.NaN;
  return numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === total;
}
