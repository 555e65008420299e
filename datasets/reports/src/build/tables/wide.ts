import {
  type CodebookEntry,
  cell,
  codebook,
  type Form,
  formOfCell,
  formsOf,
  type Report,
} from '@ogi-reports/schema';
import { type Column, column, type Table } from './table.ts';

const titles: Record<Form, { zh: string; en: string }> = {
  '2014-table': { zh: '2014年统计表（宽表）', en: 'The 2014 table, one report a line' },
  '2019-trial': { zh: '2019年试行格式（宽表）', en: 'The 2019 trial form, one report a line' },
  '2021': { zh: '2021年格式（宽表）', en: 'The 2021 form, one report a line' },
};

/** One line for each report that follows a form, one column for each of its cells, in print order. */
export function wideTable(form: Form): Table<Report> {
  return {
    name: `wide-${form}`,
    title: titles[form],
    description: {
      zh: '每份报告一行，每格一列，列名为单元格地址；无数值为空，原因见 cells 表。',
      en: 'One line for each report, one column for each cell, named by its address; empty where there is no figure (why: see cells).',
    },
    key: ['report_id'],
    columns: [
      column('report_id', 'string', '报告编号', 'report', (report) => report.id),
      column('agency_name', 'string', '机构', 'agency', ({ agency }) => agency.name),
      column('year', 'integer', '报告年度', 'reporting year'),
      ...codebook(form).flatMap((entry) => columnsOf(form, entry)),
    ],
  };
}

function columnsOf(form: Form, entry: CodebookEntry): Column<Report>[] {
  const { address, label, kind } = entry;
  const value = (report: Report) => valueIn(form, report, entry);
  if (kind !== 'money')
    return [column(address, 'integer', label.zh, label.en, (report) => value(report) as number | null)];
  const money = (report: Report) => value(report) as { amount: number; unit: string | null } | null;
  return [
    column(address, 'number', label.zh, label.en, (report) => money(report)?.amount ?? null),
    column(
      `${address}.unit`,
      'string',
      `${label.zh}：单位`,
      `${label.en}: unit`,
      (report) => money(report)?.unit ?? null,
    ),
  ];
}

/** Whether table two or three of a report follows the form, so that it has a line in the form's wide table. */
export function follows(report: Report, form: Form): boolean {
  if (report.edition === form) return true;
  if (report.edition !== 'mixed') return false;
  return (['proactiveDisclosure', 'requests'] as const).some((table) =>
    formsOf(report, table).includes(form),
  );
}

/** In a mixed report a cell that both forms have belongs to the form of its row. Table four is the same in both. */
function valueIn(form: Form, report: Report, { address, table }: CodebookEntry) {
  const own = report.edition !== 'mixed' || table === 'disputes' || formOfCell(report, address) === form;
  return own ? (cell(report, address)?.value ?? null) : null;
}
