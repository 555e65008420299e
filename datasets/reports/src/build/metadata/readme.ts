import { about, type Release } from './about.ts';

const contents: [path: string, zh: string, en: string][] = [
  ['csv/', '各表，UTF-8', 'every table, UTF-8'],
  ['csv-excel/', '同上，带 BOM，可直接用 Excel 打开', 'the same with a byte order mark, for Excel'],
  [
    'parquet/',
    '同上，列有类型，说明写在文件的元数据里',
    'the same with typed columns, described in the metadata of the files',
  ],
  [
    'ogi-reports.sqlite',
    '各表、视图与机构全文检索',
    'all tables, views and a full-text search over agencies',
  ],
  ['ogi-reports.xlsx', '给人看的工作簿，列名为表格原文', 'a workbook for people, headed as the forms are'],
  ['reports.ndjson', '每行一份报告（.gz 为压缩）', 'one report a line (.gz: packed)'],
  ['json/', '每份报告一个文件，按官方表格排版', 'one file a report, laid out like the form'],
  ['diagnostics.ndjson', '核对结果，每行一条', 'what the audit found, one finding a line'],
  [
    'agencies.tsv, redirects.tsv, corrections.tsv',
    '机构、编号去向、更正原因，手工维护',
    'agencies, where ids lead, and why figures were corrected, kept by hand',
  ],
  ['statistics.json', '覆盖与填写情况', 'coverage and fill rates'],
  ['delta.json', '与上一版的差别（首版没有）', 'what changed since the version before (not in the first)'],
  ['CHANGELOG.md', '逐版变更及原因（首版没有）', 'changes of every version, with reasons (not in the first)'],
  ['datapackage.json', 'Frictionless 数据包说明', 'Frictionless data package'],
  ['dataset.jsonld', 'schema.org 说明', 'schema.org description'],
  ['croissant.json', 'Croissant 说明', 'Croissant description'],
  ['CITATION.cff', '引用方式', 'how to cite'],
  ['SHA256SUMS', '校验和：sha256sum -c SHA256SUMS', 'checksums: sha256sum -c SHA256SUMS'],
];

/** `README.md` of a release, in both languages. */
export function readme({ version, date, years }: Release): string {
  const when = `${version}${date ? ` (${date})` : ''}`;
  const list = (index: 1 | 2) => contents.map((entry) => `- \`${entry[0]}\` ${entry[index]}`).join('\n');
  return `# ${about.title.zh}

版本 ${when}，报告年度 ${years.join('–')}。许可：${about.license.title}（${about.license.url}）。

${about.description.zh} 空白不是零；未见到的表格没有数字，也不代表没有公布。

${list(1)}

校验：CITATION.cff 按其 1.2.0 版规范；datapackage.json 按 Frictionless v1 规范（v2 未校验：没有可用的校验器）；dataset.jsonld 按 schema.org 的类型；croissant.json 只校验了 JSON-LD 语法和引用（未按 Croissant 规范校验）。

# ${about.title.en}

Version ${when}, reporting years ${years.join('–')}. Licence: ${about.license.title} (${about.license.url}).

${about.description.en} A blank is never zero; a table that was not seen has no figures, which does not say that none were published.

${list(2)}

Validated: CITATION.cff against its schema 1.2.0; datapackage.json against version 1 of the Frictionless specification (version 2 is not validated: there is no validator to be had); dataset.jsonld by the types of schema.org; of croissant.json only its syntax as JSON-LD and what it refers to (not validated against the Croissant specification).
`;
}
