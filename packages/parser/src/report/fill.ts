import type { Coverage, Table } from '@ogi-reports/schema';
import { addressIn, type FormLayout, placeAt, tableOf } from '@ogi-reports/schema/printed';
import type { TableReading } from '../tables/reading.ts';

/** The cells of some forms' tables: their addresses, and the same at their places below `tables`. */
interface Shape {
  addresses: string[];
  tree: Tree;
}

interface Tree {
  [key: string]: string | Tree;
}

const shapes = new Map<string, Shape>();

function shapeOf(table: Table, forms: readonly FormLayout[]): Shape {
  const name = `${table} ${forms.map(({ form }) => form).join(' ')}`;
  let shape = shapes.get(name);
  if (!shape) {
    const addresses = forms.flatMap((layout) => addressesOf(layout, table));
    shape = { addresses, tree: {} };
    for (const address of addresses) placeAt(shape.tree, address, address);
    shapes.set(name, shape);
  }
  return shape;
}

const addressesOf = ({ form, rows }: FormLayout, table: Table): string[] =>
  rows.flatMap(([address, , columns]) =>
    tableOf(form, address) === table ? columns.map(([key]) => addressIn(address, key)) : [],
  );

/** All cells of the given tables' forms, null where nothing was read. */
export function fill(
  { cells }: TableReading,
  parts: readonly (readonly [Table, readonly FormLayout[]])[],
): object {
  const tables = {};
  for (const [table, forms] of parts) values(shapeOf(table, forms).tree, cells, tables);
  return tables;
}

function values(tree: Tree, cells: TableReading['cells'], node: Record<string, unknown>): object {
  for (const key in tree) {
    const below = tree[key] as string | Tree;
    node[key] =
      typeof below === 'string'
        ? (cells.get(below)?.value ?? null)
        : values(below, cells, { ...(node[key] as object) });
  }
  return node;
}

/** A table is read when every cell of its form was found, be it blank; partly read when some were. */
export function coverageOf(
  reading: TableReading,
  table: Table,
  forms: readonly FormLayout[],
  absent: () => Coverage,
): Coverage {
  const { addresses } = shapeOf(table, forms);
  const found = addresses.filter((address) => reading.cells.has(address)).length;
  if (found === 0) return absent();
  return found === addresses.length || (forms.length > 1 && found >= addresses.length / 2)
    ? 'read'
    : 'partial';
}
