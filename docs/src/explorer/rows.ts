import { rowsMatching } from './match.ts';
import type { Selection } from './selection.ts';
import {
  bases,
  type ChunkValue,
  type Coded,
  comparabilities,
  type ExplorerChunk,
  type ExplorerValue,
  severities,
} from './types.ts';

/** A selected report with its figure of the chosen measure. */
export interface ExplorerRow {
  id: string;
  agency: string;
  name: string;
  path: string;
  url: string;
  year: number;
  province: string;
  level: string;
  kind: string;
  edition: string;
  value: ExplorerValue | null;
}

/** The selected reports of the chunks at hand. */
export function selectRows(chunks: readonly ExplorerChunk[], selection: Selection): ExplorerRow[] {
  return chunks.flatMap((chunk) => {
    const values = valuesByRow(chunk.values[selection.measure]);
    return rowsMatching(chunk, selection).map((row) => rowOf(chunk, row, values.get(row) ?? null));
  });
}

/** A measure's figures by row. */
export const valuesByRow = (values: readonly ChunkValue[] = []): Map<number, ExplorerValue> =>
  new Map(
    values.map(([row, value, basis, comparability, finding]) => [
      row,
      {
        value,
        basis: bases[basis] ?? 'table',
        comparability: comparabilities[comparability] ?? 'none',
        finding: severities[finding] ?? '',
      },
    ]),
  );

const word = ({ words, codes }: Coded, row: number): string => words[codes[row] ?? 0] ?? '';

function rowOf(chunk: ExplorerChunk, row: number, value: ExplorerValue | null): ExplorerRow {
  const id = chunk.ids[row] ?? '';
  return {
    id,
    agency: id.split('/')[0] ?? '',
    name: chunk.names[row] ?? '',
    path: chunk.paths[row] ?? '',
    url: chunk.urls[row] ?? '',
    year: chunk.year,
    province: word(chunk.province, row),
    level: word(chunk.level, row),
    kind: word(chunk.kind, row),
    edition: word(chunk.edition, row),
    value,
  };
}

/** Reports with a figure first, the newest and largest first. */
export function inOrder(rows: readonly ExplorerRow[]): ExplorerRow[] {
  return [...rows].sort(
    (left, right) =>
      Number(right.value !== null) - Number(left.value !== null) ||
      right.year - left.year ||
      (right.value?.value ?? 0) - (left.value?.value ?? 0),
  );
}
