import { cell, type Form, type Report, type Table, type Text } from '@ogi-reports/schema';
import type { Answers } from './draft.ts';
import { filledReport, tablesOfForm } from './filled-report.ts';
import { type FilledTable, figureRows, readFormText, writeFormText } from './form-text.ts';
import { type FormField, field, sectionsOf } from './issue-fields.ts';

const forms: Form[] = ['2021', '2019-trial', '2014-table'];
const tables: Table[] = ['statistics', 'proactiveDisclosure', 'requests', 'disputes'];

const fields = {
  url: field('url', '网址', 'Address', '报告发布的页面', 'The page on which the report was published'),
  agency: field(
    'agency',
    '机构全称',
    'Agency',
    '如：会昌县永隆乡人民政府',
    'In full, such as 会昌县永隆乡人民政府',
  ),
  year: field('year', '报告年度', 'Reporting year', '如：2023', 'Such as 2023'),
  form: field('form', '表格格式', 'Form', '', ''),
  statistics: field(
    'statistics',
    '2014年统计表',
    'The 2014 table',
    '58 行，每行一个数',
    '58 lines of one figure',
  ),
  proactiveDisclosure: field(
    'proactiveDisclosure',
    '表二：主动公开',
    'Table two: disclosure',
    '每行对应表格一行，数字用空格隔开；空格写“空”，“/”照写，看不清写“?”',
    'One line a row, figures divided by blanks; _ for a blank cell, "/" as printed, "?" for what cannot be read',
  ),
  requests: field('requests', '表三：申请', 'Table three: requests', '每行七个数', 'Seven figures a line'),
  disputes: field(
    'disputes',
    '表四：复议诉讼',
    'Table four: disputes',
    '三行，每行五个数',
    'Three lines of five figures',
  ),
} satisfies Record<string, FormField>;

/** The GitHub issue form through which a report is sent without git, as an object for YAML. */
export function issueForm(): object {
  const required = { validations: { required: true } };
  const input = (each: FormField) => ({ type: 'input', ...attributes(each) });
  const area = (each: FormField) => ({ type: 'textarea', ...attributes(each, { render: 'text' }) });
  return {
    name: '提交一份报告 · Send a report',
    description: '不用 git，不用真名 · Without git, without your real name',
    title: '[report] ',
    labels: ['report'],
    body: [
      { type: 'markdown', attributes: { value: intro } },
      { ...input(fields.url), ...required },
      { ...input(fields.agency), ...required },
      { ...input(fields.year), ...required },
      { type: 'dropdown', ...attributes(fields.form, { options: forms }), ...required },
      ...tables.map((table) => area(fields[table])),
    ],
  };
}

const intro =
  '只填看到的表，没看到的整张留空。数字照报告填，合计不对也照填。\n\n' +
  'Fill in the tables that you saw and leave the others empty. Write the figures as published, even if they do not add up.';

const attributes = ({ id, label, description }: FormField, more: object = {}) => ({
  id,
  attributes: { label, ...(description && { description }), ...more },
});

export interface ReadIssue {
  report: Report;
  answers: Answers;
  faults: Text[];
}

/** Reads an issue that was sent through the form. `faults` say what is wrong, for a comment under the issue. */
export function readIssue(body: string): ReadIssue | { faults: Text[] } {
  const said = sectionsOf(body);
  const answer = ({ label }: FormField) => said.get(label) ?? '';
  const form = forms.find((each) => each === answer(fields.form));
  const faults = answersFaults(answer(fields.url), answer(fields.year), form);
  if (!form || faults.length > 0) return { faults };
  const filled = new Map<Table, FilledTable>();
  for (const table of tablesOfForm(form)) {
    const text = answer(fields[table]);
    if (text) filled.set(table, readFormText(form, table, text));
  }
  const answers = {
    url: answer(fields.url),
    agency: answer(fields.agency),
    year: Number(answer(fields.year)),
  };
  const read = filledReport(form, filled, null);
  return { ...read, answers, faults: filled.size === 0 ? [noFigures] : read.faults };
}

const noFigures: Text = { zh: '一张表也没有填。', en: 'No table was filled in.' };

function answersFaults(url: string, year: string, form: Form | undefined): Text[] {
  const faults: Text[] = [];
  if (!URL.canParse(url) || !/^https?:/.test(url))
    faults.push({
      zh: `网址“${url}”不完整，应以 http 开头。`,
      en: `The address "${url}" is not complete; it begins with http.`,
    });
  if (!/^(20[0-9]{2})$/.test(year))
    faults.push({ zh: `年度“${year}”应为四位数字。`, en: `The year "${year}" is not four digits.` });
  if (!form) faults.push({ zh: '请选择表格格式。', en: 'Choose the form of the tables.' });
  return faults;
}

/** A link that opens the issue form with a report filled in, for `repository` as `owner/name`. */
export function issueLink(repository: string, report: Report): string {
  const form = forms.find((each) => each === report.edition) ?? '2021';
  const values: Record<string, string> = {
    template: 'report.yml',
    url: report.sources.find(({ url }) => url)?.url ?? '',
    agency: report.agency.name ?? '',
    year: String(report.year ?? ''),
    form,
  };
  for (const table of tablesOfForm(form)) {
    const seen = figureRows(form, table).some(({ cells }) =>
      cells.some((address) => isSeen(report, address)),
    );
    if (seen) values[table] = writeFormText(form, table, (address) => cell(report, address));
  }
  return `https://github.com/${repository}/issues/new?${new URLSearchParams(values)}`;
}

const isSeen = (report: Report, address: string) => {
  const status = cell(report, address)?.status ?? 'not-seen';
  return !['partial', 'not-seen', 'lost', 'none'].includes(status);
};
