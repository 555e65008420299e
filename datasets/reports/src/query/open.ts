import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Report } from '@ogi-reports/schema';
import { views } from '../build/writers/sqlite-schema.ts';
import { engineMissing, QueryError, readOnly, rejected } from './errors.ts';
import { type Loaded, stage } from './stage.ts';

export type QueryValue = string | number | boolean | null;

/** The answer to a question: column names, and rows in their order. */
export interface Answer {
  columns: string[];
  rows: QueryValue[][];
}

/** An open source that takes questions. Close it, so that temporary files go. */
export interface Query {
  /** Names of the tables and views that may be asked. */
  tables: string[];
  /** Runs one reading SQL statement. Throws QueryError with what is wrong in zh and en. */
  ask(sql: string): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Opens a release folder, a folder of records, an NDJSON file, or reports of the installed package
 * (`reports()`) for SQL, with DuckDB. Nothing outside the source can be read, and nothing written.
 */
export async function openQuery(source: string | AsyncIterable<Report>, loaded: Loaded = {}): Promise<Query> {
  const duckdb = await import('@duckdb/node-api').catch((cause) => {
    throw engineMissing(cause);
  });
  const { folder, close } = await stage(source, loaded);
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const tables = await enter(connection, folder);
  const { SELECT, EXPLAIN } = duckdb.StatementType;
  return {
    tables,
    ask: (sql) => ask(connection, sql, tables, { SELECT, EXPLAIN }),
    async close() {
      connection.closeSync();
      instance.closeSync();
      await close();
    },
  };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

async function enter(connection: DuckDBConnection, folder: string): Promise<string[]> {
  for (const [name, files] of await tablesIn(folder))
    await connection.run(
      `CREATE VIEW ${name.replaceAll('-', '_')} AS SELECT * FROM read_parquet(${literal(join(folder, files))})`,
    );
  await connection.run(views);
  await connection.run(`SET allowed_directories = [${literal(folder)}]; SET enable_external_access = false`);
  await connection.run('SET lock_configuration = true');
  const listed = await connection.runAndReadAll(
    'SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1',
  );
  return listed.getRows().map(([name]) => String(name));
}

/** The tables of a folder of Parquet with their files: one a table, or one a year. */
async function tablesIn(folder: string): Promise<Map<string, string>> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const tables = entries.map((entry): [string, string] =>
    entry.isDirectory()
      ? [entry.name, join(entry.name, '*', '*.parquet')]
      : [entry.name.replace(/\.parquet$/, ''), entry.name],
  );
  return new Map(tables.filter(([, files]) => files.endsWith('.parquet')));
}

/** The engine's numbers for the kinds of statements that only read. */
interface Reading {
  SELECT: number;
  EXPLAIN: number;
}

async function ask(
  connection: DuckDBConnection,
  sql: string,
  tables: string[],
  reading: Reading,
): Promise<Answer> {
  try {
    const prepared = await prepareReading(connection, sql, reading);
    const reader = await prepared.runAndReadAll();
    return {
      columns: reader.deduplicatedColumnNames(),
      rows: reader.getRowsJS().map((row) => row.map(plain)),
    };
  } catch (error) {
    if (error instanceof QueryError) throw error;
    throw rejected(error, tables);
  }
}

/** One statement that only reads. EXPLAIN ANALYZE runs what it explains, so that has to read alone too. */
async function prepareReading(connection: DuckDBConnection, sql: string, reading: Reading) {
  if (sql.trim() === '') throw readOnly();
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw readOnly();
  const prepared = await statements.prepare(0);
  if (prepared.statementType === reading.SELECT) return prepared;
  const explained = /^\s*explain\s+(?:analyze\s+)?(?:\([^)]*\)\s*)?(.+)$/is.exec(sql)?.[1];
  if (prepared.statementType !== reading.EXPLAIN || !explained) throw readOnly();
  await prepareReading(connection, explained, reading);
  return prepared;
}

/** Engine values as JSON has them: whole numbers as numbers, dates as ISO days, lists and structs as JSON text. */
function plain(value: unknown): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item));
  return value as QueryValue;
}
