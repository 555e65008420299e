import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type Value, valuesOf } from '../tables/table.ts';
import type { TableFormat } from './row-file.ts';
import { openTextFile } from './text-file.ts';

const printed = (value: Value) => (typeof value === 'boolean' ? String(value) : value);
const lines = (rows: Value[][]) =>
  stringify(
    rows.map((row) => row.map(printed)),
    { record_delimiter: '\n' },
  );

/**
 * `csv/<table>.csv`: RFC 4180 in UTF-8, empty for null. With `bom` into `csv-excel/`, where a byte order mark
 * makes spreadsheets read the Chinese text.
 */
export function csvFormat(out: string, { bom = false } = {}): TableFormat {
  return {
    async open(table) {
      const file = await openTextFile(join(out, bom ? 'csv-excel' : 'csv', `${table.name}.csv`));
      await file.write((bom ? '\uFEFF' : '') + lines([table.columns.map(({ name }) => name)]));
      return {
        add: (rows) => file.write(lines(rows.map((row) => valuesOf(table, row)))),
        close: () => file.close(),
      };
    },
    close() {},
  };
}
