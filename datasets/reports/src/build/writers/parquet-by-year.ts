import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../tables/table.ts';
import { type GroupedFile, groupSizeOf, openGroups } from './parquet.ts';
import type { RowFile, TableFormat } from './row-file.ts';

/**
 * `parquet/<table>/year=<year>/part-0.parquet`, as DuckDB, Spark, ClickHouse and Trino read a table by its parts:
 * a question about some years opens no file of the others. Rows of no single report go to `<table>.parquet`.
 */
export function parquetByYear(out: string): TableFormat {
  return { open: (table) => openYears(join(out, 'parquet'), table), close() {} };
}

function openYears<Row>(folder: string, table: Table<Row>): RowFile<Row> {
  const years = new Map<number | undefined, GroupedFile<Row>>();
  const fileOf = (year: number | undefined) => {
    const known = years.get(year) ?? openGroups(pathOf(folder, table.name, year), table);
    years.set(year, known);
    return known;
  };
  const groupSize = groupSizeOf(table);
  let held = 0;
  return {
    async add(rows, year) {
      fileOf(year).hold(rows);
      held += rows.length;
      if (held >= groupSize) held -= await flushGreatest(years.values());
    },
    async close() {
      if (years.size === 0) fileOf(undefined);
      for (const file of years.values()) await file.finish();
    },
  };
}

/** Flushes the file that holds most: so all years together hold no more rows than one file would. */
async function flushGreatest<Row>(files: Iterable<GroupedFile<Row>>): Promise<number> {
  const [greatest] = [...files].sort((left, right) => right.held() - left.held());
  const flushed = greatest?.held() ?? 0;
  await greatest?.flush();
  return flushed;
}

function pathOf(folder: string, name: string, year: number | undefined): string {
  const within = year === undefined ? folder : join(folder, name, `year=${year}`);
  mkdirSync(within, { recursive: true });
  return join(within, year === undefined ? `${name}.parquet` : 'part-0.parquet');
}
