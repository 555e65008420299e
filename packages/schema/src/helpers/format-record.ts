import { codebook } from '../codebook.ts';
import type { Report } from '../report.ts';
import { type KeyOrder, keyOrder } from './record-order.ts';

/** Parts of a record that take one line each, whatever they hold. */
const oneLine = ['forms', 'coverage', 'period', 'cells[]', 'claims[]', 'agency.path', 'sources[].missing'];

interface Layout {
  order: KeyOrder;
  /** Paths that take one line: the rows of tables two to four. The 2014 table has one figure a row. */
  lines: Set<string>;
}

let rowsOf2019: Set<string> | undefined;

function layoutOf(report: Report): Layout {
  rowsOf2019 ??= new Set(
    [...codebook('2019-trial'), ...codebook('2021')].map(({ rowAddress }) => `tables.${rowAddress}`),
  );
  const rows = report.format === '2019' ? rowsOf2019 : [];
  return { order: keyOrder(report.format), lines: new Set([...oneLine, ...rows]) };
}

/**
 * A record as its file holds it: fields in canonical order, one row of the official form per line, so that it
 * can be read beside the page. Parsing the text gives the same values; formatting it again the same text.
 */
export function formatRecord(report: Report): string {
  return `${write(report, '', '', layoutOf(report))}\n`;
}

function write(value: unknown, path: string, indent: string, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (layout.lines.has(path) || 'amount' in value) return inline(value, path, layout);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + write(item, `${path}[]`, inner, layout))
    : members(value, path, layout, (item, below) => write(item, below, inner, layout), inner);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown, path: string, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, `${path}[]`, layout)).join(', ')}]`;
  const parts = members(value, path, layout, (item, below) => inline(item, below, layout), '');
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function members(
  value: object,
  path: string,
  layout: Layout,
  print: (item: unknown, path: string) => string,
  indent: string,
): string[] {
  return layout.order(path, value).map((key) => {
    const item = (value as Record<string, unknown>)[key];
    const text = typeof item === 'number' || item === null ? String(item) : print(item, at(path, key));
    return `${indent}${JSON.stringify(key)}: ${text}`;
  });
}

function at(path: string, key: string): string {
  if (path === 'cells') return 'cells[]';
  return path ? `${path}.${key}` : key;
}
