import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numberAt, type Report } from '@ogi-reports/schema';
import { writeXlsx } from 'hucre';
import { type HtmlStyle, htmlTables } from '../../../packages/parser/score/html.ts';
import { layouts } from '../../../packages/parser/score/layouts.ts';
import { type PrintedRows, printedRows } from '../../../packages/parser/score/printed-rows.ts';
import { docx, p, tbl, tc, tr } from '../../../packages/parser/test/media/office.ts';
import { prose } from './prose.ts';
import { cleanReports } from './records.ts';

const headings: Record<string, string> = {
  proactiveDisclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

/** A clean report on the form of 2021, as the documents of that number show it. */
async function shownReport(number: number): Promise<Report> {
  return (await cleanReports('2021'))[number] as Report;
}

/** Places that the tables of divisions know, as the agencies of most reports are known. */
const agencies = [
  '靖远县乌兰镇',
  '洪泽区',
  '上杭县',
  '永定区大溪乡',
  '平利县正阳镇',
  '吴起县周湾镇',
  '长汀县',
  '会宁县',
];

const titleOf = (number: number) => `${agencies[number % agencies.length]}2023年政府信息公开工作年度报告`;

const textOf = (report: Report) => (address: string) => String(numberAt(report, address) ?? 0);

const wordCell = (text: string) =>
  `<p class="MsoNormal" align="center" style="text-align:center;margin:0cm 0cm 0.0001pt;line-height:150%"><span lang="EN-US" style="font-size:12pt;font-family:仿宋_GB2312;color:black">${text || '&nbsp;'}</span></p>`;

const word: HtmlStyle = {
  name: 'word',
  heading: 'td',
  cell: wordCell,
  splitDisclosure: false,
  spans: 'right',
};

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p style="text-indent:32pt;line-height:28pt"><span>${text}</span></p>\n`).join('');

/** A government site's page of some 70 kB, with a table of 275 cells pasted from a word processor. */
export async function htmlPage(number = 0): Promise<Uint8Array> {
  const title = titleOf(number);
  const tables = Object.entries(htmlTables('2021', word, textOf(await shownReport(number))));
  const menu = Array.from(
    { length: 40 },
    (_, item) => `<li><a href="/col/${item}">栏目${item}</a></li>`,
  ).join('\n');
  const page = `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title>
<style>td { border: 1px solid; }</style><script>var page = { id: 1 };</script></head>
<body><div class="nav"><ul>${menu}</ul></div><div class="article"><h1>${title}</h1>
<p>一、总体情况</p>\n${paragraphs(prose.overview)}
${tables.map(([name, html]) => `<p><strong>${headings[name]}</strong></p>\n${html}`).join('')}
<p>五、存在的主要问题及改进情况</p>\n${paragraphs(prose.problems)}
<p>六、其他需要报告的事项</p>\n${paragraphs(prose.other)}</div><div class="footer">版权所有</div></body></html>\n`;
  return new TextEncoder().encode(page);
}

/** The same report copied as text, one cell a line. */
export async function flattenedText(number = 0): Promise<Uint8Array> {
  const draw = layouts.find(({ name }) => name === 'a cell a line')?.render ?? (() => '');
  const tables = printedRows('2021', textOf(await shownReport(number)));
  const parts = tables.flatMap(({ heading, rows }) => [heading, draw(rows)]);
  const text = [titleOf(number), '一、总体情况', ...prose.overview, ...parts, '五、存在的主要问题及改进情况'];
  return new TextEncoder().encode(
    [...text, ...prose.problems, '六、其他需要报告的事项', ...prose.other].join('\n'),
  );
}

const runProperties =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:eastAsia="仿宋"/><w:sz w:val="24"/></w:rPr>';

const wordRun = (text: string) => `<w:r>${runProperties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const wordTable = ({ rows }: PrintedRows) =>
  tbl(...rows.map((row) => tr(...row.map((text) => tc(p(wordRun(text), '<w:jc w:val="center"/>'))))));

/** The same report as a Word document. */
export async function wordDocument(number = 0): Promise<Uint8Array> {
  const tables = printedRows('2021', textOf(await shownReport(number)));
  const lines = (texts: readonly string[]) => texts.map((text) => p(wordRun(text))).join('');
  const body = tables.map((table) => lines([table.heading]) + wordTable(table)).join('');
  return docx(
    `${lines([titleOf(number), '一、总体情况', ...prose.overview])}${body}${lines(['五、存在的主要问题及改进情况', ...prose.problems, '六、其他需要报告的事项', ...prose.other])}`,
  );
}

/** The same report as a workbook with a sheet for each table. */
export async function workbook(number = 0): Promise<Uint8Array> {
  const tables = printedRows('2021', textOf(await shownReport(number)));
  const numeric = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
  const sheets = tables.map(({ heading, rows }) => ({
    name: heading.slice(2, 20),
    rows: [[titleOf(number)], [heading], ...rows.map((row) => row.map(numeric))],
  }));
  return new Uint8Array(await writeXlsx({ sheets }));
}

const shared = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url));

/** A published PDF: the first of a folder beside the repository, or the file that `BENCH_PDF` names. */
export function publishedPdf(): Uint8Array | undefined {
  const beside = existsSync(shared) ? readdirSync(shared).find((name) => name.endsWith('.pdf')) : undefined;
  const path = process.env.BENCH_PDF ?? (beside && shared + beside);
  return path === undefined ? undefined : new Uint8Array(readFileSync(path));
}
