import {
  bases,
  type ChunkValue,
  type Coded,
  comparabilities,
  type ExplorerChunk,
  severities,
} from '../../explorer/types.ts';
import type { CsvRow } from './read-csv.ts';

/** Makes a chunk of the rows of `reports.csv` and `panel.csv` of one year, or of one province in one year. */
export function chunkOf(file: string, reports: readonly CsvRow[], panel: readonly CsvRow[]): ExplorerChunk {
  const column = (name: string) => reports.map((row) => row[name] ?? '');
  const rowOfAgency = new Map(reports.map((row, index) => [row.agency_id, index]));
  const values: ExplorerChunk['values'] = {};
  for (const row of panel) {
    const place = rowOfAgency.get(row.agency_id);
    if (place === undefined || !row.value || !row.measure) continue;
    values[row.measure] ??= [];
    values[row.measure]?.push(figureOf(place, row));
  }
  return {
    file,
    year: Number(reports[0]?.year),
    ids: column('report_id'),
    names: column('agency_name'),
    paths: column('path'),
    urls: column('source_url'),
    province: coded(column('province')),
    level: coded(column('level')),
    kind: coded(column('kind')),
    edition: coded(column('edition')),
    scope: coded(column('scope')),
    values,
  };
}

const placeIn = (words: readonly string[], word: string | undefined): number =>
  Math.max(0, words.indexOf(word ?? ''));

const figureOf = (place: number, row: CsvRow): ChunkValue => [
  place,
  Number(row.value),
  placeIn(bases, row.basis),
  placeIn(comparabilities, row.comparability),
  placeIn(severities, row.finding_max_severity),
];

function coded(column: readonly string[]): Coded {
  const words = [...new Set(column)];
  return { words, codes: column.map((word) => words.indexOf(word)) };
}
