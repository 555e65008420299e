import type { Table } from '../tables/table.ts';

/** A table file that takes rows piece by piece. */
export interface RowFile<Row> {
  /** `year` is that of the report which the rows come from; rows that belong to no single report have none. */
  add(rows: readonly Row[], year?: number): Promise<void> | void;
  close(): Promise<void> | void;
}

/** One format of the release: opens a file for each table, and finishes what the tables share. */
export interface TableFormat {
  open<Row>(table: Table<Row>): Promise<RowFile<Row>> | RowFile<Row>;
  close(): Promise<void> | void;
}

/** A table written in all formats at once. */
export async function openAll<Row>(formats: TableFormat[], table: Table<Row>): Promise<RowFile<Row>> {
  const files: RowFile<Row>[] = [];
  for (const format of formats) files.push(await format.open(table));
  return {
    async add(rows, year) {
      if (rows.length > 0) for (const file of files) await file.add(rows, year);
    },
    async close() {
      for (const file of files) await file.close();
    },
  };
}
