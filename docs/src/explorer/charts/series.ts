import type { MeasureBreak } from '@ogi-reports/schema/measures';
import type { ExplorerRow } from '../rows.ts';

/** The years of one agency. */
export interface Series {
  agency: string;
  name: string;
  /** Place among the chosen agencies, which decides its colour. */
  number: number;
  rows: ExplorerRow[];
}

/** A stretch of a series between two reports. */
export interface Segment {
  series: number;
  from: ExplorerRow;
  to: ExplorerRow;
}

/** The chosen agencies' reports with a figure, year by year, as far as they are selected. */
export const seriesOf = (rows: readonly ExplorerRow[], agencies: readonly string[]): Series[] =>
  agencies.flatMap((agency, number) => {
    const own = rows
      .filter((row) => row.agency === agency && row.value !== null)
      .sort((left, right) => left.year - right.year);
    return own[0] ? [{ agency, name: own[0].name, number, rows: own }] : [];
  });

/** The stretches that may be drawn: none across a break, over which a line would claim a continuity. */
export function segmentsOf({ rows, number }: Series, breaks: readonly MeasureBreak[]): Segment[] {
  return rows.slice(1).flatMap((to, index) => {
    const from = rows[index];
    const broken = breaks.some(({ year }) => from && from.year < year && year <= to.year);
    return from && !broken ? [{ series: number, from, to }] : [];
  });
}
