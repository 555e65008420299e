import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { type ColumnType, type Table, valuesOf } from '../tables/table.ts';
import type { RowFile, TableFormat } from './row-file.ts';
import { indexes, search, views } from './sqlite-schema.ts';

const types: Record<ColumnType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

const file = 'ogi-reports.sqlite';
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/**
 * `ogi-reports.sqlite`: every table with its key, `columns` with all descriptions, views with readable names,
 * and a full-text index over agencies (see sqlite-schema.ts).
 */
export function sqliteFormat(out: string): TableFormat {
  const database = new sqlite.Database(join(out, file));
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = MEMORY; BEGIN');
  database.exec(
    'CREATE TABLE columns ("table" TEXT, "column" TEXT, type TEXT, description_zh TEXT, description_en TEXT)',
  );
  return {
    open(table) {
      database.exec(createTable(table));
      for (const each of table.columns)
        database.exec(describe(table.name, each.name, each.type, each.description));
      return openRows(database, table);
    },
    close() {
      database.exec(`${indexes}${views}${search}`);
      database.exec('COMMIT; VACUUM');
      database.close();
      chmodSync(join(out, file), 0o644);
    },
  };
}

function createTable<Row>({ name, columns, key }: Table<Row>): string {
  const definitions = columns.map((each) => `${quoted(each.name)} ${types[each.type]}`);
  const primary = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
  return `CREATE TABLE ${quoted(name)} (${[...definitions, ...primary].join(', ')}) ${primary.length > 0 ? 'WITHOUT ROWID' : ''}`;
}

const describe = (table: string, name: string, type: string, about: { zh: string; en: string }) =>
  `INSERT INTO columns VALUES (${[table, name, type, about.zh, about.en].map(text).join(', ')})`;

function openRows<Row>(database: InstanceType<typeof sqlite.Database>, table: Table<Row>): RowFile<Row> {
  const places = table.columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  return {
    add(rows) {
      for (const row of rows)
        statement.run(
          valuesOf(table, row).map((value) => (typeof value === 'boolean' ? Number(value) : value)),
        );
    },
    close: () => statement.finalize(),
  };
}
