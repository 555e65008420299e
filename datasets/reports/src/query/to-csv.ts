import { stringify } from 'csv-stringify/sync';
import type { Answer } from './open.ts';

/** An answer as CSV with a heading line; empty for null. */
export function answerToCsv({ columns, rows }: Answer): string {
  const printed = rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value)));
  return stringify([columns, ...printed], { record_delimiter: '\n' });
}
