import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type Table, type Value, valuesOf } from '../tables/table.ts';
import { openTextFile } from './text-file.ts';

/** A table file that takes rows piece by piece. */
export interface RowFile<Row> {
  add(rows: Iterable<Row>): Promise<void>;
  close(): Promise<void>;
}

const printed = (value: Value) => (typeof value === 'boolean' ? String(value) : value);

/**
 * `csv/<table>.csv`: RFC 4180 in UTF-8, empty for null. With `bom` into `csv-excel/`, where a byte order mark
 * makes spreadsheets read the Chinese text.
 */
export async function openCsv<Row>(
  out: string,
  table: Table<Row>,
  { bom = false } = {},
): Promise<RowFile<Row>> {
  const file = await openTextFile(join(out, bom ? 'csv-excel' : 'csv', `${table.name}.csv`));
  const lines = (rows: Value[][]) =>
    stringify(
      rows.map((row) => row.map(printed)),
      { record_delimiter: '\n' },
    );
  await file.write((bom ? '\uFEFF' : '') + lines([table.columns.map(({ name }) => name)]));
  return {
    async add(rows) {
      const values = [...rows].map((row) => valuesOf(table, row));
      if (values.length > 0) await file.write(lines(values));
    },
    close: () => file.close(),
  };
}
