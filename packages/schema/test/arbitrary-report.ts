import { type CodebookEntry, codebook, type Form, type Report, type Table } from '@ogi-reports/schema';
import fc from 'fast-check';
import { type ArbitraryCell, arbitraryCells } from './arbitrary-cells.ts';
import { arbitraryFields } from './arbitrary-fields.ts';

/** What an arbitrary report is built on: for each table the forms whose cells it holds. */
interface Shape {
  edition: Report['edition'];
  format: Report['format'];
  tables: readonly (readonly [Table, readonly Form[]])[];
}

const onForm = (form: Exclude<Form, '2014-table'>): Shape => ({
  edition: form,
  format: '2019',
  tables: [
    ['proactiveDisclosure', [form]],
    ['requests', [form]],
    ['disputes', [form]],
  ],
});

const statistics: Shape = {
  edition: '2014-table',
  format: '2008',
  tables: [['statistics', ['2014-table']]],
};

const tableShapes: (readonly Form[])[] = [['2019-trial'], ['2021'], ['2019-trial', '2021']];

const mixedShapes: Shape[] = tableShapes.flatMap((disclosure) =>
  tableShapes.map((requests) => ({
    edition: 'mixed' as const,
    format: '2019' as const,
    tables: [
      ['proactiveDisclosure', disclosure] as const,
      ['requests', requests] as const,
      ['disputes', ['2021']] as const,
    ],
  })),
);

const withoutTables: Shape[] = (['narrative', 'unknown'] as const).flatMap((edition) =>
  (['2008', '2019', 'unknown'] as const).map((format) => ({ edition, format, tables: [] })),
);

const shapes: Shape[] = [statistics, onForm('2019-trial'), onForm('2021'), ...mixedShapes, ...withoutTables];

/**
 * Any valid report of the given editions (all by default), built from the codebook: counts, signed changes and
 * money of every size and unit, zeros, nulls with and without a state, claims, sources, any coverage.
 * Counts stay below 10^9, so that sums of them are exact.
 */
export function arbitraryReport(
  editions: readonly Report['edition'][] = shapes.map(({ edition }) => edition),
): fc.Arbitrary<Report> {
  const wanted = [...new Set(editions)].map((edition) => shapes.filter((shape) => shape.edition === edition));
  return fc
    .oneof(...wanted.map((ofEdition) => fc.constantFrom(...ofEdition)))
    .chain((shape) =>
      fc.tuple(fc.constant(shape), arbitraryFields, frame(shape), arbitraryCells(entries(shape))),
    )
    .map(([{ edition, format }, fields, tables, cells]) => {
      return { format, edition, ...fields, ...tables, ...figures(cells) } as unknown as Report;
    });
}

/** The cells of a report of one shape; an address of both forms counts once. */
function entries({ tables }: Shape): CodebookEntry[] {
  const all = tables.flatMap(([table, forms]) =>
    forms.flatMap((form) => codebook(form, table) as CodebookEntry[]),
  );
  return [...new Map(all.map((entry) => [entry.address as string, entry])).values()];
}

const coverage = fc.constantFrom('read', 'partial', 'not-seen', 'lost', 'none');

function frame({ format, edition, tables }: Shape): fc.Arbitrary<object> {
  const names =
    format === '2008'
      ? ['statistics']
      : format === '2019'
        ? ['proactiveDisclosure', 'requests', 'disputes']
        : [];
  const form = (name: string) => {
    const forms = tables.find(([table]) => table === name)?.[1] ?? [];
    if (forms.length === 0) return fc.constant(null);
    if (forms.length > 1) return fc.constant('mixed');
    return fc.constantFrom(
      forms[0],
      ...(name === 'disputes' ? ['2019-or-2021'] : []),
      ...otherDisputes(name, edition),
    );
  };
  const perTable = (value: (name: string) => fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value(name)])));
  return fc.record({ forms: perTable(form), coverage: perTable(() => coverage) });
}

/** Table four of a mixed report may follow either form. */
const otherDisputes = (name: string, edition: string): string[] =>
  name === 'disputes' && edition === 'mixed' ? ['2019-trial'] : [];

function figures(cells: readonly ArbitraryCell[]): Pick<Report, 'cells'> & { tables: object } {
  const tables = {};
  const states: Report['cells'] = {};
  for (const { address, value, state } of cells) {
    place(tables, address, value);
    if (state) states[address] = state;
  }
  return { tables, cells: states };
}

function place(root: Record<string, unknown>, address: string, value: unknown): void {
  const keys = address.split('.');
  const last = keys.pop() as string;
  let node = root;
  for (const key of keys) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  node[last] = value;
}
