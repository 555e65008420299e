import { type Baseline, figure } from './baseline.ts';
import type { Result } from './benchmark.ts';

const widths = [30, 10, 22, 9, 10];

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ');

export const titles = row(['benchmark', 'measured', 'half of the rounds', 'limit', 'baseline', 'against']);

/** One result as a line for people; `!` marks a figure beyond its limit. */
export function line(
  { name, measured, limit, bound, within, about, peer }: Result,
  baseline: Baseline,
): string {
  const before = baseline[name];
  const limits = `${bound === 'at-least' ? '≥' : '≤'} ${figure(limit)}`;
  const told = before === undefined ? '-' : figure(before);
  const against = `${peer} (${about})`;
  if (typeof measured === 'string') return row([name, 'skipped', measured, limits, told, against]);
  const { median, lowest, highest } = measured;
  const mark = within ? '' : ' !';
  return row([
    name,
    `${figure(median)}${mark}`,
    `${figure(lowest)} .. ${figure(highest)}`,
    limits,
    told,
    against,
  ]);
}
