import type { Text } from '@ogi-reports/schema';

/** A question that can't be asked or answered; the message says why, and what to do. */
export class QueryError extends Error {
  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
    this.name = 'QueryError';
  }
}

export const engineMissing = (cause: unknown) =>
  new QueryError(
    {
      zh: '查询需要可选的 DuckDB：请运行 npm install @duckdb/node-api',
      en: 'Queries need the optional engine DuckDB: run npm install @duckdb/node-api',
    },
    { cause },
  );

export const readOnly = () =>
  new QueryError({
    zh: '查询是只读的：一次一条 SELECT（或 DESCRIBE、SUMMARIZE、EXPLAIN）语句。',
    en: 'Queries only read: one SELECT (or DESCRIBE, SUMMARIZE, EXPLAIN) statement at a time.',
  });

/** What the engine says, in its own words, with the tables that there are. */
export const rejected = (cause: unknown, tables: readonly string[]) => {
  const [detail = ''] = (cause as Error).message.split('\n\n');
  return new QueryError(
    {
      zh: `查询有误：${detail}\n可用的表：${tables.join('、')}`,
      en: `The query is wrong: ${detail}\nTables: ${tables.join(', ')}`,
    },
    { cause },
  );
};
