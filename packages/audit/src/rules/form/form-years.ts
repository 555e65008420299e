import type { Form, Report, Table, TableForm } from '@ogi-reports/schema';

/** The notices that prescribed each form, and the first year it was for. */
export const formYears: Record<Form, { from: number; notice: string }> = {
  '2014-table': { from: 2014, notice: '国办发〔2014〕32号' },
  '2019-trial': { from: 2019, notice: '国办公开办函〔2019〕60号' },
  '2021': { from: 2021, notice: '国办公开办函〔2021〕30号' },
};

/** The form prescribed for a reporting year; undefined before there was a national one. */
export function formFor(year: number): Form | undefined {
  if (year < formYears['2014-table'].from) return undefined;
  if (year < formYears['2019-trial'].from) return '2014-table';
  return year < formYears['2021'].from ? '2019-trial' : '2021';
}

/** Whether a table's form may stand in a report of a form. Table four is the same in the last two. */
export function fits(table: Table, used: TableForm, form: Form | undefined): boolean {
  if (table === 'disputes') return form === '2019-trial' || form === '2021';
  return used === form;
}

const tables = ['statistics', 'proactiveDisclosure', 'requests', 'disputes'] as const;

/** The form of every table of a report that has one. */
export function tableForms(report: Report): [Table, TableForm][] {
  const forms = report.forms as Partial<Record<Table, TableForm | null>>;
  const found: [Table, TableForm][] = [];
  for (const table of tables) {
    const form = forms[table];
    if (form) found.push([table, form]);
  }
  return found;
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
