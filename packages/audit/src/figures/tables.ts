import type { Coverage, Report, Report2014, Report2019Trial, Table, TableForm } from '@ogi-reports/schema';

type RowOf<Columns extends string> = Partial<Record<Columns, number | null>>;
type TrialTable = Report2019Trial['tables']['proactiveDisclosure'];

/** Rows of table two; a report that mixes forms may lack some of them. */
export type Disclosure = {
  [Row in keyof TrialTable]?: RowOf<
    | 'made'
    | 'disclosed'
    | 'disclosedStock'
    | 'issued'
    | 'repealed'
    | 'inForce'
    | 'itemsPriorYear'
    | 'itemsChange'
    | 'decisions'
  >;
};

/** Whether any figure of a table can be expected. */
export function seen(report: Report, table: Table): boolean {
  const coverage = (report.coverage as Partial<Record<Table, Coverage>>)[table];
  return coverage === 'read' || coverage === 'partial';
}

/** Table two where it was read in one of the forms since 2019, or in a mixture with it. */
export function disclosureIn(report: Report, form: '2019-trial' | '2021' | 'any'): Disclosure | undefined {
  if (report.format !== '2019' || !('proactiveDisclosure' in report.tables)) return undefined;
  const used: TableForm | null = report.forms.proactiveDisclosure;
  if (form !== 'any' && used !== form && used !== 'mixed') return undefined;
  return seen(report, 'proactiveDisclosure') ? (report.tables.proactiveDisclosure as Disclosure) : undefined;
}

/** The table of 2014 where it was read. */
export function statisticsIn(report: Report): Report2014['tables'] | undefined {
  return report.edition === '2014-table' && seen(report, 'statistics') ? report.tables : undefined;
}

/** Why a rule over one table has nothing to look at. */
export const reasonWithout = (report: Report): 'other-form' | 'no-figures' =>
  report.format === 'unknown' || Object.keys(report.tables).length === 0 ? 'no-figures' : 'other-form';
