import type { Ratio } from './measure.ts';

/** One promise: what is measured, against what, and how much it may be. */
export interface Benchmark {
  /** `group/name`, for `--only`. */
  name: string;
  /** What is done, in a few words. */
  about: string;
  /** What it is measured against, or the unit of an absolute figure. */
  peer: string;
  limit: number;
  /** Whether the figure has to stay below the limit, or above it. */
  bound?: 'at-most' | 'at-least';
  /** The figure; a reason where it can't be taken here. */
  measure(): Promise<Ratio | string>;
}

export interface Result extends Omit<Benchmark, 'measure'> {
  measured: Ratio | string;
  within: boolean | null;
}

/** Runs one benchmark and judges it. */
export async function run({ measure, ...benchmark }: Benchmark): Promise<Result> {
  const measured = await measure();
  if (typeof measured === 'string') return { ...benchmark, measured, within: null };
  const { limit, bound } = benchmark;
  const within = bound === 'at-least' ? measured.median >= limit : measured.median <= limit;
  return { ...benchmark, measured, within };
}
