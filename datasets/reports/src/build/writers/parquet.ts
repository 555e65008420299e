import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, type ColumnType, type Table, type Value, valuesOf } from '../tables/table.ts';
import type { RowFile, TableFormat } from './row-file.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type Element = Schema[number];

/** What one group holds: little enough to wait in memory, and enough for engines to skip groups by their statistics. */
const most = { rows: 50_000, values: 1_000_000 };

/** How many rows of a table make a group: a wide table's rows are fewer, as all its values wait in memory. */
export const groupSizeOf = ({ columns }: Table<never>): number =>
  Math.min(most.rows, Math.ceil(most.values / columns.length));

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
  return {
    open<Row>(table: Table<Row>): RowFile<Row> {
      const file = openGroups(join(out, 'parquet', `${table.name}.parquet`), table);
      const groupSize = groupSizeOf(table);
      return {
        async add(rows) {
          file.hold(rows);
          if (file.held() >= groupSize) await file.flush();
        },
        close: () => file.finish(),
      };
    },
    close() {},
  };
}

/** A file whose rows are held until they are flushed as a group of their own. */
export interface GroupedFile<Row> {
  hold(rows: readonly Row[]): void;
  /** Rows that wait for a group. */
  held(): number;
  flush(): Promise<void>;
  finish(): Promise<void>;
}

/** Opens a Parquet file for a table's rows; each group carries the least and greatest value of every column. */
export function openGroups<Row>(path: string, table: Table<Row>): GroupedFile<Row> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaOf(table),
    createdBy: 'ogi-reports',
    kvMetadata: descriptions(table),
  });
  let pending: Value[][] = [];
  const flush = async () => {
    if (pending.length > 0)
      await writer.write({ columnData: columnsOf(table, pending), rowGroupSize: groupSizeOf(table) });
    pending = [];
  };
  return {
    hold(rows) {
      for (const row of rows) pending.push(valuesOf(table, row));
    },
    held: () => pending.length,
    flush,
    async finish() {
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
