import type { Text } from '@ogi-reports/schema';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';
export type Value = string | number | boolean | null;

/** A column of a published table: CSV, Parquet, SQLite and all metadata files are made from this. */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  description: Text;
  /** The permitted values, where they are few. */
  values?: readonly string[];
  value(row: Row): Value;
}

/** A published table: what it holds, what identifies a row, and its columns. */
export interface Table<Row> {
  name: string;
  title: Text;
  description: Text;
  key: string[];
  columns: Column<Row>[];
}

/** Shorthand for a column; `value` defaults to the row's field of the same name. */
export function column<Row>(
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  value: (row: Row) => Value = (row) => ((row as Record<string, unknown>)[name] ?? null) as Value,
  values?: readonly string[],
): Column<Row> {
  return { name, type, description: { zh, en }, value, ...(values && { values }) };
}

/** The values of one row, in the order of the columns. */
export function valuesOf<Row>(table: Table<Row>, row: Row): Value[] {
  return table.columns.map((each) => each.value(row));
}
