import { type Coverage, cells, type Report, type Table, tableOfCell } from '@ogi-reports/schema';

export type FoundCell = ReturnType<typeof cells> extends Generator<infer Cell> ? Cell : never;

/** The cells of those tables of a report that were found: table by table, in the order of the printed form. */
export function cellsFound(report: Report): FoundCell[] {
  const coverage = report.coverage as Partial<Record<Table, Coverage>>;
  const seen = (table: Table) => coverage[table] === 'read' || coverage[table] === 'partial';
  return [...cells(report)].filter(({ address }) => seen(tableOfCell(report, address)));
}
