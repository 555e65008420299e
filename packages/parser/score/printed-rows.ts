import { type Form, type PrintedTable, printedForm, type Table } from '@ogi-reports/schema';
import type { Rows } from './layouts.ts';

/** A table of a form as rows of texts, with the heading that stands over it. */
export interface PrintedRows {
  table: Table;
  heading: string;
  rows: string[][];
}

const headings: Record<Table, string> = {
  statistics: '政府信息公开情况统计表',
  proactiveDisclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

/** Draws a form's tables with the given texts in their cells. */
export function printedRows(form: Form, textOf: (address: string) => string): PrintedRows[] {
  return printedForm(form).map((table) => ({
    table: table.table,
    heading: headings[table.table],
    rows: rowsOf(table, textOf),
  }));
}

function rowsOf(table: PrintedTable, textOf: (address: string) => string): string[][] {
  const figures = (cells: string[]) => cells.map(textOf);
  switch (table.table) {
    case 'statistics':
      return [
        ['统计指标', '单位', '统计数'],
        ...table.blocks.flatMap(({ rows }) =>
          rows.map((row) => [
            ...row.labels,
            row.unit ?? '——',
            ...(row.cells.length > 0 ? figures(row.cells) : ['']),
          ]),
        ),
      ];
    case 'proactiveDisclosure':
      return table.blocks.flatMap((block) => [
        [block.heading ?? ''],
        ['信息内容', ...block.columns],
        ...block.rows.map((row) => [...row.labels, ...figures(row.cells)]),
      ]);
    case 'requests':
      return [...requestHeadings(), ...requestRows(table, figures)];
    default:
      return [
        ...disputeHeadings(),
        table.blocks.flatMap(({ rows }) => rows.flatMap((row) => figures(row.cells))),
      ];
  }
}

/** The three heading rows of table three, as flattened from a page: columns below 法人或其他组织 come last. */
function requestHeadings(): string[][] {
  return [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['自然人', '法人或其他组织', '总计'],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  ];
}

/** A label that spans several rows is printed in the first of them only. */
function requestRows(table: PrintedTable, figures: (cells: string[]) => string[]): string[][] {
  const printed = new Set<string>();
  return table.blocks.flatMap(({ rows }) =>
    rows.map((row) => {
      const outer = row.labels.slice(0, -1).filter((label) => !printed.has(label));
      for (const label of outer) printed.add(label);
      return [...outer, row.labels.at(-1) ?? '', ...figures(row.cells)];
    }),
  );
}

function disputeHeadings(): string[][] {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results, ...results],
  ];
}

/** A whole report's text: headings, and each table in the given layout. */
export function documentOf(title: string, tables: PrintedRows[], draw: (rows: Rows) => string): string {
  return [
    title,
    '',
    '一、总体情况',
    ...tables.flatMap(({ heading, rows }) => [heading, draw(rows)]),
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
    '无。',
    '',
  ].join('\n');
}
