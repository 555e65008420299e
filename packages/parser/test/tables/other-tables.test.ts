import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const rows = [
  ['指标名称', '计量单位', '2009年度', '历年累计'],
  ['主动公开信息数', '条', '1203', '3450'],
  ['其中：1.政府网站', '条', '1100', '3001'],
  ['2.政府公报', '条', '103', '449'],
  ['受理依申请公开信息总数', '条', '23', '40'],
  ['行政复议数', '件', '0', '1'],
];
const title = '莆田市人民政府2009年政府信息公开工作年度报告';
const layouts = {
  html: `<h1>${title}</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  pipes: `${title}\n${rows.map((row) => `${row.join(' | ')} |`).join('\n')}`,
  tabs: `${title}\n${rows.map((row) => row.join('\t')).join('\n')}`,
  lines: `${title}\n${rows.flat().join('\n\n')}`,
};

describe.each(Object.entries(layouts))('a table of no official form (%s)', (_, text) => {
  it('is kept apart row by row and said, and fills no cell', async () => {
    const { report, extra, diagnostics } = await parse(text);
    expect(report.tables).toEqual({});
    expect(extra.map(({ values }) => values)).toEqual(rows.slice(1).map((row) => row.slice(2)));
    expect(extra.map(({ labels }) => labels.join(''))).toEqual(
      rows.slice(1).map(([label]) => expect.stringContaining(label as string)),
    );
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/other-table');
  });
});

describe('what is no such table', () => {
  it('is not taken for one: figures of a page around the article', async () => {
    const { extra } = await parse(`${title}\n浏览次数\t318\n字号\t16\n一、概述\n全年主动公开政府信息20条。`);
    expect(extra).toEqual([]);
  });
});
