import type { MeasureName } from '@ogi-reports/schema/measures';
import { rowsMatching } from './match.ts';
import { valuesByRow } from './rows.ts';
import type { Selection } from './selection.ts';
import type { ExplorerChunk } from './types.ts';

/** What requests can come to: parts of all that were dealt with. */
export const outcomeMeasures: readonly MeasureName[] = [
  'disclosed',
  'partlyDisclosed',
  'refused',
  'unable',
  'notProcessed',
  'otherHandling',
];

/** The outcomes of one report, as parts of a whole. */
export interface ReportOutcomes {
  id: string;
  name: string;
  year: number;
  parts: { measure: MeasureName; value: number }[];
  total: number;
}

/** Reports that give every part: of others the whole is not known, so their shares would be wrong. */
export function outcomesOf(chunks: readonly ExplorerChunk[], selection: Selection): ReportOutcomes[] {
  return chunks.flatMap((chunk) => {
    const columns = outcomeMeasures.map((measure) => ({
      measure,
      values: valuesByRow(chunk.values[measure]),
    }));
    return rowsMatching(chunk, selection).flatMap((row) => {
      const parts = columns.flatMap(({ measure, values }) => {
        const value = values.get(row)?.value;
        return value === undefined ? [] : [{ measure, value }];
      });
      const total = parts.reduce((sum, { value }) => sum + value, 0);
      if (parts.length < columns.length || total === 0) return [];
      return [{ id: chunk.ids[row] ?? '', name: chunk.names[row] ?? '', year: chunk.year, parts, total }];
    });
  });
}
