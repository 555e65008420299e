import type { Form } from '../vocabulary.ts';
import { printed2014 } from './2014-table.ts';
import { printed2019Trial } from './2019-trial.ts';
import { printed2021 } from './2021.ts';
import type { FormLayout } from './layout.ts';
import { type PrintedTable, printedTables } from './printed-form.ts';

/** The layouts of all official forms, oldest first. */
export const layouts: readonly FormLayout[] = [printed2014, printed2019Trial, printed2021];

/** An official form as printed, table by table: what a renderer draws and a reader aligns against. */
export function printedForm(form: Form): PrintedTable[] {
  const layout = layouts.find((each) => each.form === form);
  return layout ? printedTables(layout) : [];
}
