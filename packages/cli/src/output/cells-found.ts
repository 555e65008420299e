import { type CellValue, cells, codebook, Form, type Report, Table, tableOfCell } from '@ogi-reports/schema';

export type FoundCell = ReturnType<typeof cells> extends Generator<infer Cell> ? Cell & CellValue : never;

let ranks: Map<string, number> | undefined;

/** The place of each address on the printed forms, older forms first. */
function rank(address: string): number {
  ranks ??= new Map(
    Form.options
      .flatMap((form) => codebook(form))
      .reverse()
      .map((entry, index, { length }) => [entry.address, length - index]),
  );
  return ranks.get(address) ?? 0;
}

/** The cells of those tables of a report whose form was found: table by table, in the order of the form. */
export function cellsFound(report: Report): FoundCell[] {
  const forms = report.forms as Partial<Record<Table, string | null>>;
  const place = (address: string) => Table.options.indexOf(tableOfCell(report, address));
  return [...cells(report)]
    .filter(({ address }) => forms[tableOfCell(report, address)])
    .sort(
      (left, right) => place(left.address) - place(right.address) || rank(left.address) - rank(right.address),
    );
}
