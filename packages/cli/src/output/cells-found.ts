import {
  type CellValue,
  type Coverage,
  cells,
  codebook,
  Form,
  type Report,
  Table,
  tableOfCell,
} from '@ogi-reports/schema';

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

/** The cells of those tables of a report that were found: table by table, in the order of the form. */
export function cellsFound(report: Report): FoundCell[] {
  const coverage = report.coverage as Partial<Record<Table, Coverage>>;
  const seen = (table: Table) => coverage[table] === 'read' || coverage[table] === 'partial';
  const place = (address: string) => Table.options.indexOf(tableOfCell(report, address));
  return [...cells(report)]
    .filter(({ address }) => seen(tableOfCell(report, address)))
    .sort(
      (left, right) => place(left.address) - place(right.address) || rank(left.address) - rank(right.address),
    );
}
