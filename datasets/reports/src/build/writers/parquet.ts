import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, type ColumnType, type Table, type Value, valuesOf } from '../tables/table.ts';
import type { RowFile, TableFormat } from './row-file.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type Element = Schema[number];

/** Rows of one group: few enough to hold, and enough for engines to skip groups by their statistics. */
const groupSize = 50_000;

const elements: Record<ColumnType, Omit<Element, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** `parquet/<table>.parquet`: typed columns, their descriptions in the file's key-value metadata. */
export function parquetFormat(out: string): TableFormat {
  mkdirSync(join(out, 'parquet'), { recursive: true });
  return { open: (table) => openParquet(join(out, 'parquet', `${table.name}.parquet`), table), close() {} };
}

function openParquet<Row>(path: string, table: Table<Row>): RowFile<Row> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaOf(table),
    createdBy: 'ogi-reports',
    kvMetadata: descriptions(table),
  });
  let pending: Value[][] = [];
  const flush = async () => {
    if (pending.length > 0)
      await writer.write({ columnData: columnsOf(table, pending), rowGroupSize: groupSize });
    pending = [];
  };
  return {
    async add(rows) {
      for (const row of rows) pending.push(valuesOf(table, row));
      if (pending.length >= groupSize) await flush();
    },
    async close() {
      await flush();
      await writer.finish();
    },
  };
}

function schemaOf({ columns }: Table<never>): Schema {
  const optional = { repetition_type: 'OPTIONAL' } as const;
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, ...elements[type], ...optional })),
  ];
}

function columnsOf({ columns }: Table<never>, rows: Value[][]): ColumnSource[] {
  return columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row) => stored(column, row[index] ?? null)),
  })) as ColumnSource[];
}

function stored({ type }: Column<never>, value: Value): unknown {
  if (value === null) return undefined;
  if (type === 'integer') return BigInt(value);
  return type === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}

function descriptions({ title, description, columns }: Table<never>): { key: string; value: string }[] {
  const about = Object.fromEntries(columns.map((column) => [column.name, column.description]));
  return [
    { key: 'title', value: JSON.stringify(title) },
    { key: 'description', value: JSON.stringify(description) },
    { key: 'columns', value: JSON.stringify(about) },
  ];
}
