import type { Form, Report, Table, TableForm } from '@ogi-reports/schema';
import { type Layout, layoutOf } from './layout.ts';
import { readByAddress, summedForm } from './mixed.ts';
import { seen } from './tables.ts';

/** The figures of one table, NaN where there is no number; money in 万元. */
export interface TableFigures {
  layout: Layout;
  values: Float64Array;
}

const tables2008: Table[] = ['statistics'];
const tables2019: Table[] = ['proactiveDisclosure', 'requests', 'disputes'];

/** The figures of every table that was seen; of a mixed table two once for each of its forms. */
export function figuresOf(report: Report): TableFigures[] {
  const found: TableFigures[] = [];
  for (const table of report.format === '2008' ? tables2008 : tables2019) {
    if (!seen(report, table)) continue;
    for (const form of layoutForms(report, table)) {
      const layout = layoutOf(form, table);
      if (layout) found.push(figures(report, layout));
    }
  }
  return found;
}

const formOf = ({ forms }: Report, table: Table) =>
  (forms as Partial<Record<Table, TableForm | null>>)[table] ?? null;

/** The forms by which a table is read: a mixed table two by both, for its cells are checked one by one. */
function layoutForms(report: Report, table: Table): Form[] {
  const form = formOf(report, table);
  if (form === null)
    return report.edition === '2019-trial' || report.edition === '2021' ? [report.edition] : [];
  if (form === '2019-or-2021') return ['2021'];
  if (form !== 'mixed') return [form];
  return table === 'requests' ? [summedForm(report)] : ['2019-trial', '2021'];
}

function figures(report: Report, layout: Layout): TableFigures {
  const values = new Float64Array(layout.addresses.length);
  if (formOf(report, layout.table) === 'mixed') readByAddress(report, layout, values);
  else readWhole(report, layout, values);
  return { layout, values };
}

/** A record that lacks cells of its form is not valid, but what it has can still be read. */
function readWhole(report: Report, layout: Layout, values: Float64Array): void {
  try {
    layout.read(report.tables, values);
  } catch {
    readByAddress(report, layout, values);
  }
}

/** The figure of a cell, money in 万元; null where there is none. */
export function figureAt(tables: readonly TableFigures[], cell: string): number | null {
  for (const { layout, values } of tables) {
    const value = values[layout.positions.get(cell) ?? -1];
    if (value !== undefined && !Number.isNaN(value)) return value;
  }
  return null;
}

/** The form whose cell an address is among the tables that were read, for its label. */
export function formAt(tables: readonly TableFigures[], cell: string): Form | undefined {
  return tables.find(({ layout }) => layout.positions.has(cell))?.layout.form;
}
