/** What a form prints, form by form: the layouts stand in `printed/2014-table`, `printed/2019-trial` and `printed/2021`. */
export { type Applicant, applicants, type Result, results } from './forms/columns.ts';
export { placeAt } from './helpers/place.ts';
export { addressIn, type ColumnLayout, type FormLayout, type RowLayout, tableOf } from './printed/layout.ts';
export {
  type PrintedBlock,
  type PrintedRow,
  type PrintedTable,
  printedTables,
} from './printed/printed-form.ts';
export { SCHEMA_VERSION } from './schema-version.ts';
