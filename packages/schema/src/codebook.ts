import type { Address2014, Address2019Trial, Address2021 } from './generated/addresses.ts';
import { type RowNotes, rowNotes } from './generated/codebook.ts';
import { addressIn, type FormLayout, printedLabels, type RowLayout, tableOf } from './printed/layout.ts';
import { layouts } from './printed/layouts.ts';
import { numbered } from './printed/numbered.ts';
import type { Form, Format, Table, ValueKind } from './vocabulary.ts';

export { type Applicant, applicants, type Result, results } from './forms/columns.ts';
export type { Address2014, Address2019Trial, Address2021 } from './generated/addresses.ts';
export { placeAt } from './helpers/place.ts';
export { printedForm } from './printed/layouts.ts';
export type { PrintedBlock, PrintedRow, PrintedTable } from './printed/printed-form.ts';
export { SCHEMA_VERSION } from './schema-version.ts';

/** The cell addresses of a form, as a union of literals. */
export type CellAddress<F extends Form = Form> = {
  '2014-table': Address2014;
  '2019-trial': Address2019Trial;
  '2021': Address2021;
}[F];

/** What the codebook says of one cell of one form. Units as printed; `null` where the form prints none. */
export interface CodebookEntry<F extends Form = Form> {
  form: F;
  format: Format;
  address: CellAddress<F>;
  table: Table;
  /** The address without its column, e.g. `requests.outcomes.refused.stateSecret`. */
  rowAddress: string;
  /** The column's key in tables with several columns, e.g. `naturalPerson`. */
  columnKey: string | null;
  /** Exactly as the form prints it, headings included. */
  label: { zh: string; en: string };
  /** Short, with the form's numbering, e.g. `三（三）1 属于国家秘密 / 自然人`. */
  short: { zh: string; en: string };
  row: { zh: string; en: string };
  column: { zh: string; en: string } | null;
  unit: string | null;
  kind: ValueKind;
  law: { regulations: string; articles: readonly string[]; basis: string } | null;
}

function expand(layout: FormLayout, [rowAddress, zh, columns]: RowLayout, notes: RowNotes): CodebookEntry[] {
  const { form } = layout;
  const [en, columnNames, law] = notes;
  const table = tableOf(form, rowAddress);
  const short = numbered(layout, rowAddress, zh);
  const row = { zh: printedLabels(form, zh).at(-1) ?? zh, en };
  return columns.map(([key, columnZh, unit, kind], index): CodebookEntry => {
    const column = key ? { zh: columnZh, en: columnNames[index] ?? '' } : null;
    return {
      form,
      format: form === '2014-table' ? '2008' : '2019',
      address: addressIn(rowAddress, key) as CellAddress,
      table,
      rowAddress,
      columnKey: key || null,
      label: column
        ? { zh: `${zh}${table === 'requests' ? ' | ' : ' '}${columnZh}`, en: `${en}: ${column.en}` }
        : { zh, en },
      short: column ? { zh: `${short} / ${columnZh}`, en: `${en} / ${column.en}` } : { zh: short, en },
      row,
      column,
      unit,
      kind,
      law,
    };
  });
}

let all: CodebookEntry[] | undefined;
/** Nested by form, as a key put together for each look-up costs more than the look-up. */
const byCell = new Map<Form, Map<string, CodebookEntry>>();
const byRow = new Map<Form, Map<string, CodebookEntry[]>>();
const byGroup = new Map<string, CodebookEntry[]>();

function load(): CodebookEntry[] {
  if (all) return all;
  const notes = rowNotes.values();
  all = layouts.flatMap((layout) =>
    layout.rows.flatMap((row) => expand(layout, row, notes.next().value as RowNotes)),
  );
  for (const entry of all) {
    const { form, table, rowAddress } = entry;
    below(byCell, form).set(entry.address, entry);
    addTo(below(byRow, form), rowAddress, entry);
    for (const key of [form, `${form} ${table}`]) addTo(byGroup, key, entry);
  }
  return all;
}

function below<Value>(maps: Map<Form, Map<string, Value>>, form: Form): Map<string, Value> {
  const map = maps.get(form) ?? new Map<string, Value>();
  maps.set(form, map);
  return map;
}

function addTo(groups: Map<string, CodebookEntry[]>, key: string, entry: CodebookEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

const groupOf = (key: string): CodebookEntry[] => {
  load();
  return byGroup.get(key) ?? [];
};

/** All entries, of one form or of one table of it, in the order of the printed form. */
export function codebook<F extends Form>(form: F, table?: Table): CodebookEntry<F>[];
export function codebook(): CodebookEntry[];
export function codebook(form?: Form, table?: Table): CodebookEntry[] {
  if (!form) return [...load()];
  return [...groupOf(table ? `${form} ${table}` : form)];
}

/** The entry of one cell, or undefined where the form has no such cell. */
export function codebookEntry<F extends Form>(form: F, address: CellAddress<F>): CodebookEntry<F>;
export function codebookEntry(form: Form, address: string): CodebookEntry | undefined;
export function codebookEntry(form: Form, address: string): CodebookEntry | undefined {
  load();
  return byCell.get(form)?.get(address);
}

/** The entries of one row, e.g. the seven of `requests.received`. */
export function codebookRow(form: Form, rowAddress: string): CodebookEntry[] {
  load();
  return [...(byRow.get(form)?.get(rowAddress) ?? [])];
}

/** The entries of one column, e.g. all of table three's `total`. */
export function codebookColumn(form: Form, table: Table, columnKey: string): CodebookEntry[] {
  return codebook(form, table).filter((entry) => entry.columnKey === columnKey);
}

/** Whether a string is a cell address of the form. */
export function isCellAddress<F extends Form>(form: F, address: string): address is CellAddress<F> {
  return codebookEntry(form, address) !== undefined;
}
