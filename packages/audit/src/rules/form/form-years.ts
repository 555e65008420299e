import type { Form, Report, Table, TableForm } from '@ogi-reports/schema';

/** The notices that prescribed each form, and the reporting years it was for. */
export const formYears: Record<Form, { from: number; to: number; notice: string }> = {
  '2014-table': { from: 2014, to: 2018, notice: '国办发〔2014〕32号' },
  '2019-trial': { from: 2019, to: 2020, notice: '国办公开办函〔2019〕60号' },
  '2021': { from: 2021, to: Number.POSITIVE_INFINITY, notice: '国办公开办函〔2021〕30号' },
};

/** The form prescribed for a reporting year; undefined before there was a national one. */
export function formFor(year: number): Form | undefined {
  return (Object.keys(formYears) as Form[]).find(
    (form) => formYears[form].from <= year && year <= formYears[form].to,
  );
}

/** Whether a table's form may stand in a report of a form. Table four is the same in the last two. */
export function fits(table: Table, used: TableForm, form: Form | undefined): boolean {
  if (table === 'disputes') return form === '2019-trial' || form === '2021';
  return used === form;
}

/** The form of every table of a report that has one. */
export function tableForms(report: Report): [Table, TableForm][] {
  return Object.entries(report.forms).filter(
    (entry): entry is [Table, TableForm] => entry[0] !== 'blocks' && typeof entry[1] === 'string',
  );
}

/** What a form is called in messages. */
export const formNames: Record<TableForm, { zh: string; en: string }> = {
  '2014-table': { zh: '2014 年统计表', en: 'the statistical table of 2014' },
  '2019-trial': { zh: '2019 年试行格式', en: 'the trial form of 2019' },
  '2021': { zh: '2021 年格式', en: 'the form of 2021' },
  '2019-or-2021': { zh: '2019 年以后的格式', en: 'the form in use since 2019' },
  mixed: { zh: '两种格式混用', en: 'a mixture of two forms' },
};

/** What a table is called in messages. */
export const tableNames: Record<Table, { zh: string; en: string }> = {
  statistics: { zh: '统计表', en: 'the statistical table' },
  proactiveDisclosure: { zh: '表二（主动公开）', en: 'table two (proactive disclosure)' },
  requests: { zh: '表三（申请）', en: 'table three (requests)' },
  disputes: { zh: '表四（复议诉讼）', en: 'table four (reconsideration and litigation)' },
};
