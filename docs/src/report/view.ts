import { type CellValue, cells, type Form, formsOf, type Report, type Table } from '@ogi-reports/schema';

/** A report's cell as its table shows it. */
export interface ShownCell extends CellValue {
  form: Form;
}

/** Every cell of a report by its address. */
export const cellsOf = (report: Report): Map<string, ShownCell> =>
  new Map([...cells(report)].map(({ address, ...cell }) => [address, cell]));

const tables: readonly Table[] = ['statistics', 'proactiveDisclosure', 'requests', 'disputes'];

/** The tables of a report, with the forms that give them their cells: two where a table mixes them. */
export const tablesOf = (report: Report): { table: Table; form: Form }[] =>
  tables
    .filter((table) => Object.hasOwn(report.coverage, table))
    .flatMap((table) => formsOf(report, table).map((form) => ({ table, form })));
