import { describe, expect, test } from 'vitest';
import { figuresOf } from '../score/adversarial/figures.ts';
import { fullGrid, tablesOf } from '../score/adversarial/matrix.ts';
import { parse } from '../src/index.ts';

const title = '某县水利局2022年政府信息公开工作年度报告';
const { parts } = tablesOf('2021', figuresOf('2021', 'busy', 1));
const grids = parts.map(({ heading, matrix }) => ({ heading, rows: fullGrid(matrix) }));
const overview = '一、总体情况\n本机关依法公开政府信息，办理公开申请。';

/** The report with each table drawn so. */
const report = (draw: (rows: string[][]) => string) =>
  [
    title,
    overview,
    ...grids.flatMap(({ heading, rows }) => [heading, draw(rows)]),
    '五、存在的主要问题及改进情况',
  ].join('\n');
const page = (draw: (rows: string[][]) => string) =>
  `<html><body>${report(draw)
    .split('\n')
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n')}</body></html>`;

const unread = async (document: string) => {
  const { report: record, diagnostics } = await parse(document);
  const found = diagnostics.filter(({ ruleId }) => ruleId === 'parse/table-unread');
  return { tables: record.tables, found };
};

describe('a table that cannot be read is named', () => {
  test.each<[string, string]>([
    [
      'markup of a forum',
      report((rows) =>
        rows.map((row) => `[tr]${row.map((text) => `[td]${text}[/td]`).join('')}[/tr]`).join('\n'),
      ),
    ],
    [
      'LaTeX',
      report(
        (rows) =>
          `\\begin{tabular}{|c|c|}\n${rows.map((row) => `${row.join(' & ')} \\\\ \\hline`).join('\n')}\n\\end{tabular}`,
      ),
    ],
    [
      'elements of XML',
      `<?xml version="1.0"?>\n<r>${report((rows) => rows.map((row) => `<row>${row.map((text) => `<c>${text}</c>`).join('')}</row>`).join('\n'))}</r>`,
    ],
    ['objects of JSON', JSON.stringify({ title, tables: grids })],
  ])('in %s, with its rows', async (_, document) => {
    const { found } = await unread(document);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.zh).toMatch(/有 \d+ 个统一格式的行名/);
    expect(found[0]?.location).not.toBeNull();
  });

  test.each<[string, string]>([
    ['a canvas', page(() => '<canvas></canvas>')],
    ['a frame', page(() => '<iframe src="t.html"></iframe>')],
    ['a drawing', page((rows) => `<svg>${rows.flat().map((text) => `<text>${text}</text>`)}</svg>`)],
    ['rows in a script', page((rows) => `<script>show(${JSON.stringify(rows)})</script>`)],
    ['a comment', page((rows) => `<!-- ${rows.join('\n')} -->`)],
    ['nothing', report(() => '')],
  ])('where %s stands in its place', async (_, document) => {
    const { found } = await unread(document);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.zh).toContain('收到和处理政府信息公开申请情况');
    expect(found[0]?.severity).toBe('warning');
  });

  test('where the others are read', async () => {
    const document = report((rows) =>
      rows.some((row) => row.includes('申请人情况')) ? '' : rows.map((row) => row.join('\t')).join('\n'),
    );
    const { found } = await unread(document);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.zh).not.toContain('主动公开');
    expect(found[0]?.message.zh).toContain('收到和处理');
  });

  test('of statistics that the text names as attached', async () => {
    const { found } = await unread(
      '某县水利局2016年政府信息公开工作年度报告\n一、主动公开情况\n全年主动公开政府信息30条。\n附件：政府信息公开情况统计表',
    );
    expect(found).toHaveLength(1);
  });
});

test.each<[string, string]>([
  ['tables that are read', report((rows) => rows.map((row) => row.join('\t')).join('\n'))],
  [
    'a report of the years without tables',
    '某县水利局2012年政府信息公开工作年度报告\n一、概述\n二、主动公开政府信息情况\n全年主动公开政府信息30条。\n三、依申请公开情况\n收到申请2件。',
  ],
  [
    'rows of the forms in sentences',
    '某县水利局2012年政府信息公开工作年度报告\n全年公开行政许可：25件，行政处罚 3件，规范性文件 2件，财政预决算 4条，应急预案 1条，重大项目 2个。',
  ],
])('nothing is said of %s', async (_, document) => {
  expect((await unread(document)).found).toEqual([]);
});
