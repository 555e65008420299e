import type { Outcome } from '@ogi-reports/converter';
import type { CellLink } from '../codebook/types.ts';
import type { Text } from '../language.ts';

/** A figure of an old report and what became of it in today's form. */
export interface StoryLine {
  from: CellLink;
  value: number;
  outcome: Outcome;
  to: CellLink | null;
  newValue: number | null;
  reason: Text;
}

/** A report of before the break, followed across it. */
export interface Story {
  report: string;
  agency: string;
  year: number;
  lines: StoryLine[];
}

/** How much of everything there is. */
export interface Counts {
  cells: number;
  rules: number;
  reports: number;
  places: number;
  years: [from: number, to: number];
}
