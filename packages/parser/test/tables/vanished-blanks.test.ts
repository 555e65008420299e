import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2020年政府信息公开工作年度报告';
const labels = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
];
const headings = [
  '自然人',
  '法人或其他组织',
  '总计',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
];

/** Table three as text: `end` follows each cell with text, `blank` stands for a blank one, `row` ends a row. */
function text(rows: readonly string[][], end: string, blank: string, row = ''): string {
  const cell = (value: string) => (value === '' ? blank : `${value}${end}`);
  const lines = rows.map((cells, at) => `${cell(labels[at] as string)}${cells.map(cell).join('')}${row}`);
  return `${title}${end}三、收到和处理政府信息公开申请情况${end}${headings.map(cell).join('')}${lines.join('')}五、存在的主要问题及改进情况${end}无。`;
}

const rows = [
  ['3', '', '', '', '', '', '3'],
  ['', '', '', '', '', '', '0'],
  ['', '1', '', '', '', '', '1'],
  ['', '', '', '', '', '', ''],
];

const received = async (document: string) => (await parse(document)).report;

describe('blank cells in text with a cell a line', () => {
  it.each([
    ['one line end for a blank cell, two for others', '\n\n', '\n', ''],
    ['a line end for each cell', '\n', '\n', ''],
    ['rows parted by a line', '\n', '\n', '\n'],
    ['lines of spaces', '\n \n', ' \n', ''],
  ])('are counted by their line ends: %s', async (_, end, blank, row) => {
    const { tables, cells } = await received(text(rows, end, blank, row));
    expect(tables).toMatchObject({
      requests: {
        received: { naturalPerson: 3, enterprise: null, total: 3 },
        carriedFromPriorYear: { naturalPerson: null, total: 0 },
        outcomes: { disclosed: { naturalPerson: null, enterprise: 1, total: 1 } },
      },
    });
    expect(cells['requests.received.enterprise']?.status).toBe('blank');
    expect(cells['requests.outcomes.partlyDisclosed.total']?.status).toBe('blank');
  });

  it('are not made up where they left nothing behind', async () => {
    const { tables } = await received(text(rows, '\n\n', ''));
    expect(JSON.stringify(tables)).not.toMatch(/:[13]/);
  });

  it('are not made up where a row is one line too long or too short', async () => {
    const torn = text(rows, '\n\n', '\n').replace('3\n\n\n\n', '3\n\n\n');
    expect(await received(torn)).toMatchObject({
      tables: { requests: { received: { naturalPerson: null, total: null } } },
    });
  });

  it('are counted in table four behind its headings', async () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const heads = [
      '行政复议',
      '行政诉讼',
      ...results,
      '未经复议直接起诉',
      '复议后起诉',
      ...results,
      ...results,
    ];
    const cell = (value: string) => (value === '' ? '\n' : `${value}\n\n`);
    const figures = ['', '', '', '', '0', '1', '', '', '2', '3', '', '', '', '', '0'];
    const before = text(rows, '\n\n', '\n').replace('五、存在的主要问题及改进情况\n\n无。', '');
    const { tables } = await received(
      `${before}四、复议诉讼情况\n\n${[...heads, ...figures].map(cell).join('')}`,
    );
    expect(tables).toMatchObject({
      reconsideration: { upheld: null, total: 0 },
      litigation: { direct: { upheld: 1, pending: 2, total: 3 }, afterReconsideration: { total: 0 } },
    });
  });
});
