import type { Form, Report, Table } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import * as read from '../generated/readers.ts';

type Tables = Report['tables'];
type Reader = (tables: Tables, values: Float64Array) => void;

/** Where the figures of one table of one form stand in a flat array. */
export interface Layout {
  table: Table;
  form: Form;
  addresses: readonly string[];
  /** Position of a cell address in `addresses`. */
  positions: ReadonlyMap<string, number>;
  read: Reader;
}

function layout(form: Form, table: Table, reader: (tables: never, values: Float64Array) => void): Layout {
  const addresses = codebook(form, table).map((entry) => entry.address as string);
  const positions = new Map(addresses.map((address, position) => [address, position]));
  return { table, form, addresses, positions, read: reader as Reader };
}

const makers: Record<string, () => Layout> = {
  '2014-table statistics': () => layout('2014-table', 'statistics', read.readStatistics),
  '2019-trial proactiveDisclosure': () =>
    layout('2019-trial', 'proactiveDisclosure', read.readDisclosure2019Trial),
  '2021 proactiveDisclosure': () => layout('2021', 'proactiveDisclosure', read.readDisclosure2021),
  '2019-trial requests': () => layout('2019-trial', 'requests', read.readRequests2019Trial),
  '2021 requests': () => layout('2021', 'requests', read.readRequests2021),
  '2019-trial disputes': () => layout('2019-trial', 'disputes', read.readDisputes),
  '2021 disputes': () => layout('2021', 'disputes', read.readDisputes),
};

const made = new Map<string, Layout>();

/** The layout of a table of a form; undefined where the form has no such table. */
export function layoutOf(form: Form, table: Table): Layout | undefined {
  const key = `${form} ${table}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = makers[key]?.();
  if (fresh) made.set(key, fresh);
  return fresh;
}
