import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export type CsvRow = Record<string, string>;

/** The rows of a CSV file of any size, one after another, by the names of its columns. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  const parser = createReadStream(path).pipe(parse({ columns: true, bom: true }));
  for await (const row of parser) yield row as CsvRow;
}
