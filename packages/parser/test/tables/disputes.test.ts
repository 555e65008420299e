import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县水利局2023年政府信息公开工作年度报告';
const section = '四、政府信息公开行政复议、行政诉讼情况';
const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const row = (cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const reconsideration = [2, 0, 1, 0, 3];
const direct = [1, 0, 0, 0, 1];
const after = [4, 0, 0, 1, 5];
const valuesOf = ([upheld, corrected, other, pending, total]: number[]) => ({
  upheld,
  corrected,
  other,
  pending,
  total,
});
const all = {
  reconsideration: valuesOf(reconsideration),
  litigation: { direct: valuesOf(direct), afterReconsideration: valuesOf(after) },
};

/** Table four as a table for each group, with what stands over each. */
const parts = (named: [caption: string, figures: number[]][]) =>
  `<h1>${title}</h1><p>${section}</p>${named
    .map(([caption, figures]) => `<p>${caption}</p><table>${row(heads)}${row(figures)}</table>`)
    .join('')}`;

test.each([
  ['in the form’s order', ['行政复议', reconsideration], ['未经复议直接起诉', direct], ['复议后起诉', after]],
  [
    'litigation first',
    ['（一）行政诉讼—未经复议直接起诉', direct],
    ['（二）行政诉讼—复议后起诉', after],
    ['（三）行政复议情况', reconsideration],
  ],
] as [string, ...[string, number[]][]][])(
  'a table for each group is read by its caption: %s',
  async (_, ...named) => {
    expect((await parse(parts(named))).report.tables).toMatchObject(all);
  },
);

test('tables whose captions name no group are not read', async () => {
  const { report, diagnostics } = await parse(
    parts([
      ['复议诉讼表之一', direct],
      ['复议诉讼表之二', after],
      ['复议诉讼表之三', reconsideration],
    ]),
  );
  expect(report.cells).not.toHaveProperty('reconsideration.upheld');
  expect(report.tables).not.toMatchObject({ reconsideration: { upheld: 1 } });
  expect(diagnostics.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
});

test.each([
  ['a label before the figures', '<tr><td rowspan="3"></td>', '<tr>', '<tr><td>件数</td>', ''],
  [
    'a row that numbers the columns',
    '<tr>',
    '<tr>',
    '<tr>',
    row(Array.from({ length: 15 }, (_, at) => at + 1)),
  ],
])('one table with %s', async (_, first, next, before, numbers) => {
  const cells = (texts: (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('');
  const { report } = await parse(
    `<h1>${title}</h1><p>${section}</p><table>${first}<td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
${next}${heads.map((text) => `<td rowspan="2">${text}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
${row([...heads, ...heads])}${numbers}${before}${cells([...reconsideration, ...direct, ...after])}</tr></table>`,
  );
  expect(report.tables).toMatchObject(all);
});
