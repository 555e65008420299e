import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县水利局2017年政府信息公开工作年度报告';
const rows: [label: string, unit: string, figure: string][] = [
  ['一、主动公开情况', '——', ''],
  ['（一）主动公开政府信息数', '条', '90'],
  ['其中：主动公开规范性文件数', '条', '7'],
  ['制发规范性文件总数', '件', ''],
  ['（二）通过不同渠道和方式公开政府信息的情况', '——', ''],
  ['1.政府公报公开政府信息数', '条', '11'],
  ['2.政府网站公开政府信息数', '条', '62'],
  ['3.政务微博公开政府信息数', '条', '3'],
  ['4.政务微信公开政府信息数', '条', '4'],
  ['5.其他方式公开政府信息数', '条', '10'],
];
const heads = ['统计指标', '代码', '单位', '统计数'];
const lines = (codeOf: (at: number) => string) => [
  heads,
  ...rows.map(([label, unit, figure], at) => [label, codeOf(at), unit, figure]),
];
const page = (table: string[][]) =>
  `<h1>${title}</h1><p>政府信息公开情况统计表</p><table>${table
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const text = (table: string[][], separator: string) =>
  [title, '政府信息公开情况统计表', ...table.map((cells) => cells.join(separator))].join('\n');

const twoDigits = (at: number) => `${at + 1}`.padStart(2, '0');
const read = {
  itemsDisclosed: 90,
  normativeDocumentsDisclosed: 7,
  normativeDocumentsIssued: null,
  channels: { gazette: 11, website: 62, weibo: 3, wechat: 4, other: 10 },
};

test.each([
  ['a web page', page(lines(twoDigits))],
  ['a web page, numbers without a leading zero', page(lines((at) => `${at + 1}`))],
  ['a line to each row', text(lines(twoDigits), '\t')],
])('the figure of a row stands behind its unit, not in the column of codes: %s', async (_, document) => {
  const { report } = await parse(document);
  expect(report.tables).toMatchObject({ proactiveDisclosure: read });
});

test('one cell to each line', async () => {
  const table = lines(twoDigits).map((cells) => cells.map((cell, at) => (at === 3 && !cell ? '8' : cell)));
  const plain = table.map((cells) => (cells[2] === '——' ? cells.slice(0, 3) : cells));
  const { report } = await parse(text(plain, '\n'));
  expect(report.tables).toMatchObject({ proactiveDisclosure: { ...read, normativeDocumentsIssued: 8 } });
});

test('figures that run by chance for a few rows are values', async () => {
  const few = lines(() => '').map(([label, , unit, figure]) => [label, unit, figure] as string[]);
  const counted = few.map((cells, at) => (at > 5 && at < 10 ? [...cells.slice(0, 2), `${at}`] : cells));
  const { report } = await parse(page(counted));
  expect(report.tables).toMatchObject({ proactiveDisclosure: { channels: { gazette: 6, website: 7 } } });
});
