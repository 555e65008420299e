import type { ExplorerRow } from './rows.ts';
import type { Selection } from './selection.ts';

const columns = [
  'report_id',
  'agency_name',
  'path',
  'level',
  'kind',
  'edition',
  'year',
  'measure',
  'value',
  'basis',
  'comparability',
  'finding_max_severity',
  'source_url',
  'dataset_version',
] as const;

const quoted = (field: string | number): string =>
  /[",\n\r]/.test(String(field)) ? `"${String(field).replaceAll('"', '""')}"` : String(field);

/** The selection as CSV, with the names of the panel's columns; begins with the mark that Excel asks for. */
export function toCsv(rows: readonly ExplorerRow[], { measure }: Selection, version: string): string {
  const lines = rows.map((row) =>
    [
      row.id,
      row.name,
      row.path,
      row.level,
      row.kind,
      row.edition,
      row.year,
      measure,
      row.value?.value ?? '',
      row.value?.basis ?? '',
      row.value?.comparability ?? '',
      row.value?.finding ?? '',
      row.url,
      version,
    ]
      .map(quoted)
      .join(','),
  );
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
