import { type CodebookEntry, codebook, type Table } from '@ogi-reports/schema';
import { type Entry, targetTables } from '../src/engine/entries.ts';
import type { ConversionTarget } from '../src/types.ts';

/** An object literal of the target tables: each figure taken from `tables`, null where nothing fills it. */
export function figuresBody(entries: readonly Entry[], table: Table, to: ConversionTarget): string {
  const cells = targetTables(table).flatMap((target) => codebook(to, target) as CodebookEntry[]);
  const root: Node = {};
  for (const row of rowsOf(cells)) place(root, row, rowExpression(row, entries));
  return literal(root, '    ');
}

interface Node {
  [key: string]: Node | string;
}

function rowsOf(cells: CodebookEntry[]): CodebookEntry[][] {
  const rows = new Map<string, CodebookEntry[]>();
  for (const cell of cells) rows.set(cell.rowAddress, [...(rows.get(cell.rowAddress) ?? []), cell]);
  return [...rows.values()];
}

function place(root: Node, row: CodebookEntry[], expression: string): void {
  const keys = (row[0] as CodebookEntry).rowAddress.split('.');
  const last = keys.pop() as string;
  let node = root;
  for (const key of keys) {
    node[key] ??= {};
    node = node[key] as Node;
  }
  node[last] = expression;
}

function literal(node: Node | string, indent: string): string {
  if (typeof node === 'string') return node;
  const inner = `${indent}  `;
  const lines = Object.entries(node).map(([key, child]) => `${inner}${key}: ${literal(child, inner)},`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function rowExpression(row: CodebookEntry[], entries: readonly Entry[]): string {
  const values = row.map((cell) => [cell.columnKey, valueExpression(cell, entries)] as const);
  const total = values.find(([column]) => column === 'total')?.[1];
  const known = values.filter(([, value]) => value !== 'null');
  const { table } = row[0] as CodebookEntry;
  const source = wholeRow(values);
  if (source && table !== 'proactiveDisclosure')
    return `${table === 'requests' ? 'applicants' : 'results'}(${source})`;
  if (table === 'requests' && total && known.every(([column]) => column === 'total'))
    return `totalOnly(${total})`;
  return `{ ${values.map(([column, value]) => `${column}: ${value}`).join(', ')} }`;
}

/** The source row that all columns are taken from, or undefined. */
function wholeRow(values: (readonly [column: string | null, value: string])[]): string | undefined {
  const [column, value] = values[0] as readonly [string, string];
  const row = value.slice(0, -(column.length + 1));
  return values.every(([key, expression]) => expression === `${row}.${key}`) ? row : undefined;
}

function valueExpression({ address, kind }: CodebookEntry, entries: readonly Entry[]): string {
  const sources = entries.filter(({ to }) => to === address);
  const paths = sources.map(({ cell }) => `tables.${cell}`);
  if (paths.length === 0) return 'null';
  if (sources[0]?.outcome === 'summed') return `sum(${paths.join(', ')})`;
  return kind === 'money' ? `money(${paths.join(' ?? ')})` : paths.join(' ?? ');
}
