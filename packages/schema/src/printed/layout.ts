import type { Form, Table, ValueKind } from '../vocabulary.ts';

/** A column of a row: its key in the address, empty where the table has one column only; label, unit, kind. */
export type ColumnLayout = readonly [key: string, zh: string, unit: string | null, kind: ValueKind];

/** A row of a form: its address, its label with the headings before it, and the columns of its figures. */
export type RowLayout = readonly [address: string, zh: string, columns: readonly ColumnLayout[]];

/** What an official form prints, in its order, and nothing else of it. */
export interface FormLayout {
  form: Form;
  rows: readonly RowLayout[];
  /** Heading rows without figures, by the row address that each stands before. */
  headings: Readonly<Record<string, readonly string[]>>;
}

/** The address of the cell in a column of a row. */
export const addressIn = (row: string, column: string): string => (column ? `${row}.${column}` : row);

/** Which table of a form a cell address belongs to. */
export function tableOf(form: Form, address: string): Table {
  if (form === '2014-table') return 'statistics';
  if (address.startsWith('proactiveDisclosure')) return 'proactiveDisclosure';
  return address.startsWith('requests') ? 'requests' : 'disputes';
}

/** The label cells of a row from left to right, as the form prints them side by side. */
export function printedLabels(form: Form, rowLabel: string): string[] {
  if (form === '2014-table') return [rowLabel];
  const outcome = /^三、(.+)$/.exec(rowLabel);
  const parts = (outcome?.[1] ?? rowLabel).split(' ');
  return outcome ? ['三、本年度办理结果', ...parts] : parts;
}
