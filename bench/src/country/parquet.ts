import { DuckDBInstance } from '@duckdb/node-api';
import { codebook } from '@ogi-reports/schema';

const quoted = (name: string) => `"${name}"`;

type Tree = { [key: string]: Tree | string };

/** The figures of all forms by address; an address that several forms have is one column. */
const columns = new Map(
  codebook().map(({ address, kind }) => [address as string, kind === 'money' ? 'money' : 'BIGINT'] as const),
);

/** The shape of `tables` as the engine's nested type, so that nothing is guessed from the file. */
function structOf(tree: Tree): string {
  const fields = Object.entries(tree).map(
    ([key, child]) => `${quoted(key)} ${typeof child === 'string' ? child : structOf(child)}`,
  );
  return `STRUCT(${fields.join(', ')})`;
}

/**
 * The trees of all forms as one. Where one form has a figure and another a group of the same name, the group
 * is left to its own form's addresses.
 */
function treeOf(): Tree {
  const root: Tree = {};
  for (const [address, type] of columns) {
    let node = root;
    const path = address.split('.');
    for (const key of path.slice(0, -1)) {
      if (typeof node[key] !== 'object') node[key] = {};
      node = node[key] as Tree;
    }
    node[path.at(-1) as string] ??= type === 'money' ? 'STRUCT(amount DOUBLE, unit VARCHAR)' : type;
  }
  return root;
}

const source = (path: string) =>
  `read_json('${path}', format = 'newline_delimited', columns = { id: 'VARCHAR', year: 'INTEGER', edition: 'VARCHAR', agency: 'STRUCT(id VARCHAR, code VARCHAR, level VARCHAR)', tables: '${structOf(treeOf())}' })`;

const cellAt = (address: string) => `tables.${address.split('.').map(quoted).join('.')}`;

/** Runs SQL within a bound of memory and gives the rows. */
export async function ask(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJS() as unknown[][];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes a wide table, one line a report, one column a cell, in groups with statistics and in the file's order. */
export async function writeParquet(ndjson: string, parquet: string): Promise<void> {
  const figures = [...columns].map(([address, type]) =>
    type === 'money'
      ? `${cellAt(address)}.amount AS ${quoted(address)}`
      : `${cellAt(address)} AS ${quoted(address)}`,
  );
  await ask(`COPY (SELECT id, year, left(agency.id, 2) AS province, edition, agency.level AS level, ${figures.join(', ')}
    FROM ${source(ndjson)}) TO '${parquet}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`);
}

/** Requests received, summed by year and province. */
export function measure(from: string, isNdjson: boolean): string {
  const value = isNdjson ? cellAt('requests.received.total') : quoted('requests.received.total');
  const narrow = `read_json('${from}', format = 'newline_delimited', columns = { year: 'INTEGER', agency: 'STRUCT(id VARCHAR)', tables: 'STRUCT(requests STRUCT(received STRUCT(total BIGINT)))' })`;
  const province = isNdjson ? 'left(agency.id, 2)' : 'province';
  return `SELECT year, ${province} AS province, sum(${value}) AS requests FROM ${isNdjson ? narrow : from} GROUP BY ALL ORDER BY ALL`;
}
