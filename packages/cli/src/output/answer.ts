import { type Answer, answerToCsv, type QueryValue } from '@ogi-reports/dataset/query';

export const answerFormats = ['table', 'csv', 'json', 'ndjson'] as const;

/** The answer to a query in one of the formats. */
export async function answerText(answer: Answer, format: string): Promise<string> {
  if (format === 'csv') return answerToCsv(answer);
  if (format === 'table') return table(answer);
  const objects = answer.rows.map((row) => objectOf(answer.columns, row));
  if (format === 'json') return `${JSON.stringify(objects, null, 2)}\n`;
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

const objectOf = (columns: readonly string[], row: readonly QueryValue[]) =>
  Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));

async function table({ columns, rows }: Answer): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const drawn = new Table({ head: columns, style: { head: [], border: [], compact: true } });
  for (const row of rows) drawn.push(row.map(drawnCell));
  return `${drawn.toString()}\n`;
}

function drawnCell(value: QueryValue) {
  const hAlign = typeof value === 'number' ? ('right' as const) : ('left' as const);
  return { content: value === null ? '' : String(value), hAlign };
}
