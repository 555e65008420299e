import { type MeasureName, measures } from '@ogi-reports/schema/measures';
import { reportPath } from '../paths.ts';
import type { ExplorerRow } from './rows.ts';

/** Where a number of the explorer stands in its report: its cell, or the figures of the prose. */
export function figurePath({ id, edition, value }: ExplorerRow, measure: MeasureName): string {
  if (value?.basis === 'prose') return reportPath(id, 'claims');
  const sources: Record<string, { cells: readonly string[] }> = measures[measure].sources;
  return reportPath(id, sources[edition]?.cells[0]);
}
