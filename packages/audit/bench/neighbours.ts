import type { Report } from '@ogi-reports/schema';
import { sketchReport } from '../src/examples/report.ts';
import { figureAt, figuresOf } from '../src/figures/figures.ts';
import { applicantColumns } from '../src/rules/requests/columns.ts';

const lists = ['licensing', 'otherServices', 'penalties', 'coerciveMeasures', 'administrativeCharges'];
const documents = ['administrativeRules', 'normativeDocuments'];

/** The years before and after a report, as far as they bind it: what is carried over, lists and stocks. */
export function neighboursOf(report: Report): [before: Report, after: Report] | undefined {
  if (report.format !== '2019' || report.year === null) return undefined;
  const tables = figuresOf(report);
  const figure = (cell: string) => figureAt(tables, cell) ?? 0;
  const form = report.forms.proactiveDisclosure === '2021' ? '2021' : '2019-trial';
  return [
    year(report, form, -1, { ...carriedFrom(figure), ...stockBefore(figure, form) }),
    year(report, form, 1, { ...carriedTo(figure), ...stockAfter(figure, form) }),
  ];
}

type Figure = (cell: string) => number;
type Cells = Record<string, number>;

function year(report: Report, form: '2019-trial' | '2021', step: number, cells: Cells): Report {
  const number = (report.year ?? 0) + step;
  const { agency, scope } = report;
  return sketchReport({ form, year: number, cells, with: { agency, scope, id: `${agency.id}/${number}` } });
}

const columns = (row: string, of: (column: string) => number): Cells =>
  Object.fromEntries(applicantColumns.map((column) => [`requests.${row}.${column}`, of(column)]));

const carriedFrom = (figure: Figure) =>
  columns('carriedToNextYear', (column) => figure(`requests.carriedFromPriorYear.${column}`));
const carriedTo = (figure: Figure) =>
  columns('carriedFromPriorYear', (column) => figure(`requests.carriedToNextYear.${column}`));

function stockBefore(figure: Figure, form: string): Cells {
  const cells: Cells = {};
  for (const row of form === '2021' ? [] : lists.map((list) => `proactiveDisclosure.${list}`))
    cells[`${row}.itemsPriorYear`] = figure(`${row}.itemsPriorYear`);
  for (const row of form === '2021' ? documents.map((list) => `proactiveDisclosure.${list}`) : [])
    cells[`${row}.inForce`] = figure(`${row}.inForce`) - figure(`${row}.issued`) + figure(`${row}.repealed`);
  return cells;
}

function stockAfter(figure: Figure, form: string): Cells {
  const cells: Cells = {};
  for (const row of form === '2021' ? [] : lists.map((list) => `proactiveDisclosure.${list}`))
    cells[`${row}.itemsPriorYear`] = figure(`${row}.itemsPriorYear`) + figure(`${row}.itemsChange`);
  for (const row of form === '2021' ? documents.map((list) => `proactiveDisclosure.${list}`) : [])
    cells[`${row}.inForce`] = figure(`${row}.inForce`);
  return cells;
}
