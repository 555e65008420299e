import type { Coverage, Edition, Form, Table, TableForm } from '@ogi-reports/schema';
import { codebook, placeAt } from '@ogi-reports/schema/codebook';
import type { TableReading } from '../tables/reading.ts';

/** What the tables say of a report: its edition, and for each table its form and how much of it was read. */
export interface TablesOfReport {
  edition: Edition;
  forms: Record<string, TableForm | null | Record<string, Form>>;
  coverage: Record<string, Coverage>;
  tables: object;
}

/** The cells of some forms' tables: their addresses, and the same at their places below `tables`. */
interface Shape {
  addresses: string[];
  tree: Tree;
}

interface Tree {
  [key: string]: string | Tree;
}

const shapes = new Map<string, Shape>();

function shapeOf(table: Table, forms: readonly Form[]): Shape {
  const name = `${table} ${forms.join(' ')}`;
  let shape = shapes.get(name);
  if (!shape) {
    const addresses = forms.flatMap((form) => codebook(form, table).map(({ address }) => address as string));
    shape = { addresses, tree: {} };
    for (const address of addresses) placeAt(shape.tree, address, address);
    shapes.set(name, shape);
  }
  return shape;
}

/** All cells of the given tables' forms, null where nothing was read. */
function fill({ cells }: TableReading, parts: readonly (readonly [Table, readonly Form[]])[]): object {
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
function coverageOf(
  reading: TableReading,
  table: Table,
  forms: readonly Form[],
  absent: () => Coverage,
): Coverage {
  const { addresses } = shapeOf(table, forms);
  const found = addresses.filter((address) => reading.cells.has(address)).length;
  if (found === 0) return absent();
  return found === addresses.length || (forms.length > 1 && found >= addresses.length / 2)
    ? 'read'
    : 'partial';
}

/** The 2014 table's report. */
export function statistics(reading: TableReading): TablesOfReport {
  return {
    edition: '2014-table',
    forms: { statistics: '2014-table' },
    coverage: { statistics: coverageOf(reading, 'statistics', ['2014-table'], () => 'not-seen') },
    tables: fill(reading, [['statistics', ['2014-table']]]),
  };
}

/**
 * A report on the forms of 2019. Table four takes table three's form. Where the rows that differ were not
 * seen, table three takes table two's form; where that is missing too, its form stays `2019-or-2021`. `absent`
 * says what became of a table that isn't there.
 */
export function current(reading: TableReading, absent: () => Coverage): TablesOfReport {
  const two = reading.forms.proactiveDisclosure ?? [];
  const three = reading.forms.requests ?? [];
  const seenThree = [...reading.cells.keys()].some((address) => address.startsWith('requests.'));
  const overall = (three.length > 0 ? three : two).length === 1 ? (three[0] ?? two[0]) : undefined;
  const shapeTwo = two.length > 0 ? two : [overall ?? '2021'];
  const shapeThree = three.length > 0 ? three : [overall ?? two.at(-1) ?? '2021'];
  const shapeFour = [shapeThree.at(-1) as Form];
  const edition = editionOf(two, three, shapeTwo);
  const requests = formOf(three) ?? (seenThree ? (overall ?? '2019-or-2021') : null);
  const sawFour = reading.forms.disputes !== undefined;
  return {
    edition,
    forms: {
      proactiveDisclosure: formOf(two),
      requests,
      disputes: sawFour ? (requests === null || requests === 'mixed' ? '2019-or-2021' : requests) : null,
      ...(edition === 'mixed' && { blocks: blocksOf(reading) }),
    },
    coverage: {
      proactiveDisclosure: coverageOf(reading, 'proactiveDisclosure', shapeTwo, absent),
      requests: coverageOf(reading, 'requests', shapeThree, absent),
      disputes: coverageOf(reading, 'disputes', shapeFour, absent),
    },
    tables: fill(reading, [
      ['proactiveDisclosure', shapeTwo],
      ['requests', shapeThree],
      ['disputes', shapeFour],
    ]),
  };
}

const formOf = (forms: readonly Form[]): TableForm | null =>
  forms.length > 1 ? 'mixed' : (forms[0] ?? null);

function editionOf(two: readonly Form[], three: readonly Form[], shapeTwo: readonly Form[]): Edition {
  const met = new Set([...two, ...three]);
  if (met.size > 1) return 'mixed';
  return [...met][0] ?? shapeTwo[0] ?? '2021';
}

/** The form of each row of table two, and of 其他处理 in table three, where a report mixes forms. */
function blocksOf(reading: TableReading): Record<string, Form> {
  const rows = [...reading.rowForms].filter(
    ([address]) => address.startsWith('proactiveDisclosure.') || address.includes('otherHandling'),
  );
  const mixed =
    (reading.forms.proactiveDisclosure ?? []).length > 1 || (reading.forms.requests ?? []).length > 1;
  return mixed ? Object.fromEntries(rows) : {};
}
