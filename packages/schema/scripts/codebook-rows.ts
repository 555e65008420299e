import type { z } from 'zod';
import { Tables2014, Tables2019Trial, Tables2021 } from '../src/forms/index.ts';
import { walk } from '../src/forms/walk.ts';
import type { Form } from '../src/vocabulary.ts';

// An array, because an object would put the integer-like key `2021` first.
const forms: [Form, string, z.ZodObject][] = [
  ['2014-table', 'Address2014', Tables2014],
  ['2019-trial', 'Address2019Trial', Tables2019Trial],
  ['2021', 'Address2021', Tables2021],
];

export const formsInOrder = forms.map(([form]) => form);

/** One column of a row: key, zh, en, unit, kind; the key is empty where the table has one column only. */
export type Column = [key: string, zh: string, en: string, unit: string | null, kind: string];

export interface Row {
  form: Form;
  address: string;
  zh: string;
  en: string;
  columns: Column[];
  law: unknown;
}

/** The codebook as rows and columns, read from the zod schemas. */
export function codebookRows(): Row[] {
  const rows: Row[] = [];
  for (const [form, , schema] of forms) {
    for (const { address, meta } of walk(schema)) {
      const rowAddress = meta.column ? address.slice(0, address.lastIndexOf('.')) : address;
      let row = rows.at(-1);
      if (row?.address !== rowAddress || row.form !== form) {
        row = {
          form,
          address: rowAddress,
          zh: meta.column ? rowLabel(meta.label.zh, meta.column.zh) : meta.label.zh,
          en: meta.row.en,
          columns: [],
          law: meta.law ?? null,
        };
        rows.push(row);
      }
      const key = meta.column ? address.slice(rowAddress.length + 1) : '';
      row.columns.push([key, meta.column?.zh ?? '', meta.column?.en ?? '', meta.unit, meta.kind]);
    }
  }
  return rows;
}

/** The row's label in `row | column` or `row column`. */
function rowLabel(label: string, column: string): string {
  const joint = label.endsWith(` | ${column}`) ? ' | ' : ' ';
  return label.slice(0, -(joint.length + column.length));
}

/** The addresses of each form. */
export function addresses(): Record<string, string[]> {
  return Object.fromEntries(
    forms.map(([, name, schema]) => [name, [...walk(schema)].map(({ address }) => address)]),
  );
}
