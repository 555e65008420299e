import { type Form, type PrintedRow, type PrintedTable, printedForm } from '@ogi-reports/schema';

/** How a page writes its tables. */
export interface HtmlStyle {
  name: string;
  /** Tag of heading cells. */
  heading: 'td' | 'th';
  /** Wraps a cell's text, e.g. in Word's paragraphs and spans. */
  cell(text: string): string;
  /** Whether table two is one table or one per block. */
  splitDisclosure: boolean;
  /** Whether spans are written, or cells simply left out or left empty. */
  spans: 'right' | 'emptied';
}

const plain = (text: string) => text;
const word = (text: string) =>
  `<p class="MsoNormal" style="text-align:center"><span style="font-family:仿宋;font-size:12pt">${text || '&nbsp;'}</span></p>`;
const broken = (text: string) =>
  text.length > 6 ? `${text.slice(0, 4)}<br />\n${text.slice(4)}` : text || '&nbsp;';

export const htmlStyles: HtmlStyle[] = [
  { name: 'plain', heading: 'th', cell: plain, splitDisclosure: false, spans: 'right' },
  { name: 'word', heading: 'td', cell: word, splitDisclosure: false, spans: 'right' },
  { name: 'broken labels', heading: 'td', cell: broken, splitDisclosure: true, spans: 'right' },
  { name: 'no spans', heading: 'td', cell: plain, splitDisclosure: true, spans: 'emptied' },
];

type TextOf = (address: string) => string;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

class TableWriter {
  private html = '';
  constructor(private readonly style: HtmlStyle) {}
  row(cells: { text: string; rows?: number; columns?: number; head?: boolean }[]): this {
    this.html += `<tr>${cells.map((cell) => this.cell(cell)).join('')}</tr>\n`;
    return this;
  }
  private cell({
    text,
    rows = 1,
    columns = 1,
    head = false,
  }: {
    text: string;
    rows?: number;
    columns?: number;
    head?: boolean;
  }): string {
    const tag = head ? this.style.heading : 'td';
    const spans =
      this.style.spans === 'right'
        ? `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`
        : '';
    const padding = this.style.spans === 'right' ? '' : '<td></td>'.repeat(columns - 1);
    return `<${tag}${spans}>${this.style.cell(escaped(text))}</${tag}>${padding}`;
  }
  end(): string {
    return `<table border="1" cellspacing="0">\n<tbody>\n${this.html}</tbody>\n</table>\n`;
  }
}

/** Draws a form as the tables of a web page. */
export function htmlTables(form: Form, style: HtmlStyle, textOf: TextOf): Record<string, string> {
  return Object.fromEntries(
    printedForm(form).map((table) => [table.table, drawers[table.table](table, style, textOf)]),
  );
}

const drawers: Record<
  PrintedTable['table'],
  (table: PrintedTable, style: HtmlStyle, textOf: TextOf) => string
> = {
  statistics(table, style, textOf) {
    const writer = new TableWriter(style).row(
      ['统计指标', '单位', '统计数'].map((text) => ({ text, head: true })),
    );
    for (const row of table.blocks.flatMap(({ rows }) => rows))
      writer.row([
        { text: row.labels[0] ?? '' },
        { text: row.unit ?? '——' },
        { text: row.cells[0] ? textOf(row.cells[0]) : '' },
      ]);
    return writer.end();
  },
  proactiveDisclosure(table, style, textOf) {
    const parts: string[] = [];
    let writer = new TableWriter(style);
    for (const block of table.blocks) {
      const lone = block.columns.length === 1 ? 3 : 1;
      writer.row([{ text: block.heading ?? '', columns: 4, head: true }]);
      writer.row([
        { text: '信息内容', head: true },
        ...block.columns.map((text) => ({ text, columns: lone, head: true })),
      ]);
      for (const row of block.rows)
        writer.row([
          { text: row.labels.at(-1) ?? '' },
          ...row.cells.map((cell) => ({ text: textOf(cell), columns: lone })),
        ]);
      if (style.splitDisclosure) {
        parts.push(writer.end());
        writer = new TableWriter(style);
      }
    }
    return style.splitDisclosure ? parts.join('<p>&nbsp;</p>\n') : writer.end();
  },
  requests(table, style, textOf) {
    const writer = new TableWriter(style);
    const head = (text: string, rows = 1, columns = 1) => ({ text, rows, columns, head: true });
    const blank = style.spans === 'right' ? [] : [head('', 1, 3)];
    const gap = style.spans === 'right' ? [] : [head('')];
    writer.row([
      head('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      head('申请人情况', 1, 7),
    ]);
    writer.row([...blank, head('自然人', 2), head('法人或其他组织', 1, 5), head('总计', 2)]);
    writer.row([
      ...blank,
      ...gap,
      ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => head(text)),
      ...gap,
    ]);
    for (const cells of outcomeRows(
      table.blocks.flatMap(({ rows }) => rows),
      textOf,
      style.spans === 'right',
    ))
      writer.row(cells);
    return writer.end();
  },
  disputes(table, style, textOf) {
    const writer = new TableWriter(style);
    const head = (text: string, rows = 1, columns = 1) => ({ text, rows, columns, head: true });
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const gap = style.spans === 'right' ? [] : results.map(() => head(''));
    writer.row([head('行政复议', 1, 5), head('行政诉讼', 1, 10)]);
    writer.row([
      ...results.map((text) => head(text, 2)),
      head('未经复议直接起诉', 1, 5),
      head('复议后起诉', 1, 5),
    ]);
    writer.row([...gap, ...[...results, ...results].map((text) => head(text))]);
    writer.row(
      table.blocks.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map((cell) => ({ text: textOf(cell) }))),
      ),
    );
    return writer.end();
  },
};

/** Rows of table three: outer labels span the rows below them and fill three columns together. */
function outcomeRows(rows: PrintedRow[], textOf: TextOf, spans: boolean) {
  const open: (string | undefined)[] = [];
  return rows.map((row) => {
    const labels = row.labels.flatMap((text, depth) => {
      const last = depth === row.labels.length - 1;
      if (!last && open[depth] === text) return spans ? [] : [{ text: '' }];
      open[depth] = last ? undefined : text;
      const below = last ? 1 : rows.filter(({ labels: other }) => other[depth] === text).length;
      return [{ text, rows: below, columns: last ? 3 - depth : 1 }];
    });
    return [...labels, ...row.cells.map((cell) => ({ text: textOf(cell) }))];
  });
}

/** A government site's page around an article. */
export function htmlPage(title: string, tables: Record<string, string>): string {
  const headings: Record<string, string> = {
    statistics: '附件：政府信息公开情况统计表',
    proactiveDisclosure: '二、主动公开政府信息情况',
    requests: '三、收到和处理政府信息公开申请情况',
    disputes: '四、政府信息公开行政复议、行政诉讼情况',
  };
  const body = Object.entries(tables)
    .map(([name, html]) => `<p><strong>${headings[name]}</strong></p>\n${html}`)
    .join('');
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title><script>var a = "<table><tr><td>0</td></tr></table>";</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li>政务公开</li></ul></div>
<table width="100%"><tr><td class="article"><h1>${title}</h1><p>一、总体情况</p><p>本年公开政府信息若干。</p>
${body}<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p></td></tr></table>
<div class="footer">版权所有</div></body></html>\n`;
}
