import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { readHtml } from '../../src/media/html/index.ts';
import { grids, lines, rows } from './helpers.ts';

const table = (body: string) => `<table border="1">${body}</table>`;
const disputes = table(
  '<tr><td colspan="5">行政复议</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>' +
    '<tr><td>1</td><td>0</td><td></td><td>&nbsp;</td><td>1</td></tr>',
);
const prose = '某县人民政府办公室按照条例要求编制本年度报告，全年主动公开政府信息二百三十条。'.repeat(12);

describe('tables of a page', () => {
  it('lays out spans and keeps blank cells', () => {
    const [grid] = grids(readHtml(disputes));
    expect(rows(grid)).toEqual([
      ['行政复议', '^', '^', '^', '^'],
      ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ['1', '0', '', '\u00a0', '1'],
    ]);
  });

  it('names the place of each cell in the source', () => {
    const html = `<p>甲</p>\n<table><tr><td>规范&#24615;文件</td><td>  3 </td></tr><tr><td>规章</td><td>0</td></tr></table>`;
    const [label, figure] = grids(readHtml(html, { fileName: 'a.html' }))[0]?.cells ?? [];
    expect(label?.text).toBe('规范性文件');
    const at = html.indexOf('文件');
    expect(label?.locate(3, 5)).toMatchObject({
      start: at,
      end: at + 2,
      line: 2,
      path: 'table[1]/tr[1]/td[1]',
    });
    expect(label?.locate(2, 3)).toMatchObject({ start: html.indexOf('&#'), end: html.indexOf('文件') });
    expect(figure?.text).toBe('3');
    expect(figure?.locate()).toMatchObject({ start: html.indexOf('3 <'), file: 'a.html' });
  });

  it('joins lines of a label with line breaks', () => {
    const html = table(
      '<tr><td><p>本年<br/>新制作</p><p><span>数量</span></p></td><td>1</td></tr><tr><td>二</td><td>2</td></tr>',
    );
    expect(rows(grids(readHtml(html))[0])[0]).toEqual(['本年\n新制作\n数量', '1']);
  });

  it('reads cells whose end tags are left out, also inside unclosed elements', () => {
    const html = '<table><tr><td><p>规章<td><span>1<tr><th>规范性文件<td>2</table><p>后文</p>';
    const document = readHtml(html);
    expect(rows(grids(document)[0])).toEqual([
      ['规章', '1'],
      ['规范性文件', '2'],
    ]);
    expect(lines(document)).toEqual(['后文']);
  });

  it('is not misled by end tags that belong nowhere', () => {
    const html =
      '<div><table><tr><td></div>规章</p></td><td>1</span></td></tr><tr><td>二</td><td>2</td></tr></table></div>';
    expect(rows(grids(readHtml(html))[0])).toEqual([
      ['规章', '1'],
      ['二', '2'],
    ]);
  });

  it('reads rows that stand outside any table', () => {
    const html = `${disputes}</table><tr><td>2</td><td>0</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr><p>后文</p>`;
    const document = readHtml(html);
    expect(grids(document).map((grid) => grid.rowCount)).toEqual([3, 2]);
    expect(lines(document)).toEqual(['后文']);
  });

  it('narrows spans that no table has', () => {
    const html = table(
      '<tr><td colspan="100" rowspan="9">表头</td></tr><tr></tr>'.replace(' rowspan="9"', '') +
        '<tr><td rowspan="99">甲</td><td>1</td><td>2</td></tr><tr><td>3</td><td colspan="-2">4</td></tr><tr><td colspan="999999999">乙</td></tr>',
    );
    const [grid] = grids(readHtml(html));
    expect(grid?.columnCount).toBe(3);
    expect(rows(grid).slice(2)).toEqual([
      ['甲', '1', '2'],
      ['^', '3', '4'],
      ['^', '乙', '^'],
    ]);
  });

  it('takes a layout table apart and keeps the data table inside', () => {
    const html = table(
      `<tr><td><a href="/1">首页</a></td><td>当前位置：<a href="/2">政务公开</a> &gt; <a href="/3">年度报告</a></td></tr>
       <tr><td colspan="2"><p>${prose}</p>${disputes}<p>后文</p></td></tr>`,
    );
    const document = readHtml(html);
    expect(grids(document)).toHaveLength(1);
    expect(grids(document)[0]?.rowCount).toBe(3);
    expect(lines(document)).toEqual([prose, '后文']);
  });

  it('makes a table inside a data cell a grid of its own', () => {
    const html = table(
      `<tr><td>一</td><td>1</td></tr><tr><td>二</td><td>2${disputes}</td></tr><tr><td>三</td><td>3</td></tr>`,
    );
    const [outer, inner] = grids(readHtml(html));
    expect(rows(outer)).toEqual([
      ['一', '1'],
      ['二', '2'],
      ['三', '3'],
    ]);
    expect(inner?.rowCount).toBe(3);
  });

  it('parts a table that holds the whole report', () => {
    const html = table(
      `<tr><td colspan="3">${prose}</td></tr><tr><td>规章</td><td>0</td><td>1</td></tr><tr><td>规范性文件</td><td>2</td><td>3</td></tr><tr><td colspan="3">${prose}</td></tr>`,
    );
    const document = readHtml(html);
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'grid', 'paragraph']);
  });

  it('leaves out rows and inline text that the page hides', () => {
    const html = table(
      '<tr><td>规章</td><td>1<span style="display: none">9</span></td></tr><tr style="display:none"><td>旧</td><td>8</td></tr><tr><td>二</td><td>2</td></tr>',
    );
    expect(rows(grids(readHtml(html))[0])).toEqual([
      ['规章', '1'],
      ['二', '2'],
    ]);
  });

  it('reads figures in fields of forms and in frames, and leaves out raised marks that point to notes', () => {
    const html = table(
      '<tr><td>规章</td><td><input type="text" value="7" readonly></td><td><table><tr><td><p>8</p></td></tr></table></td></tr><tr><td>文件</td><td>12<sup>1</sup></td><td><input type="hidden" value="x">9</td></tr>',
    );
    expect(rows(grids(readHtml(html))[0])).toEqual([
      ['规章', '7', '8'],
      ['文件', '12', '9'],
    ]);
  });

  it('stops at limits', () => {
    const wide = table(`<tr>${'<td>0</td>'.repeat(3000)}</tr>`);
    expect(() => readHtml(wide, { limits: { cells: 1000 } })).toThrow(/table cells/);
    expect(() => readHtml('<table><tr><td>'.repeat(200))).toThrow(/nesting/);
    expect(() => readHtml('<div>'.repeat(100_000) + disputes)).not.toThrow();
  });
});

describe('text of a page', () => {
  it('leaves out navigation, never a table', () => {
    const html = `<head><title>某县年度报告_某县人民政府</title><style>p{}</style></head><body>
      <nav><ul><li><a href="/">首页</a></li><li>站内</li></ul></nav>
      <div><a href="/1">首页</a> &gt; <a href="/2">政务公开</a> &gt; 正文</div>
      <h1>某县2021年政府信息公开工作年度报告</h1>
      <p>${prose}</p><nav>没有结束${disputes}
      <p>全年收到申请<a href="#n">3件</a>，均已答复。</p>
      <ul><li><a href="/n/1.html">某县2020年政府信息公开工作年度报告</a><span>2021-01-20</span></li></ul>
      <footer>版权所有</footer></body>`;
    const document = readHtml(html);
    expect(lines(document)).toEqual([
      '某县2021年政府信息公开工作年度报告',
      prose,
      '全年收到申请3件，均已答复。',
    ]);
    expect(document.blocks[0]).toMatchObject({ role: 'title' });
    expect(grids(document)).toHaveLength(1);
    expect(document.metadata.title).toBe('某县年度报告_某县人民政府');
  });

  it('parts lines as the page does and collapses white space', () => {
    const html =
      '<div>一、\n  总体情况<br>（一）主动 公开<br><br>规章&nbsp;0</div><pre>规章\t0\n\n  条</pre>';
    expect(lines(readHtml(html))).toEqual([
      '一、 总体情况',
      '（一）主动 公开',
      '',
      '规章\u00a00',
      '规章\t0',
      '',
      '  条',
    ]);
  });

  it('names the place of text in lines', () => {
    const html = '<p>收到\n   申请<b>12</b>&nbsp;件</p>';
    const [block] = readHtml(html).blocks;
    if (block?.kind !== 'paragraph') throw new Error('a paragraph was expected');
    expect(block.text).toBe('收到 申请12\u00a0件');
    const at = block.text.indexOf('12');
    expect(block.locate(at, at + 2)).toMatchObject({
      line: 2,
      column: 9,
      start: html.indexOf('12'),
      path: 'p[1]',
    });
    expect(html.slice(block.locate().start, block.locate().end)).toBe('收到\n   申请<b>12</b>&nbsp;件');
  });

  it('reads what the page hides where it shows nothing, and says so', () => {
    const document = readHtml(`<body><div style="display:none"><p>${prose}</p>${disputes}</div></body>`);
    expect(grids(document)).toHaveLength(1);
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/hidden-content-read']);
  });

  it('reads text that stands in a script', () => {
    const content = `<p>${prose}</p>${disputes}`
      .replaceAll('/', '\\/')
      .replaceAll('"', '\\"')
      .replaceAll('某', '\\u67d0');
    const html = `<html><body><div id="app"></div><script>window.x='a';var data={"content":"${content}"};</script></body></html>`;
    const document = readHtml(html);
    expect(lines(document)).toEqual([prose]);
    const total = grids(document)[0]?.cells.at(-1);
    expect(total?.text).toBe('1');
    expect(html[total?.locate().start ?? 0]).toBe('1');
    expect(total?.locate().start).toBe(html.lastIndexOf('>1<') + 1);
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/script-content-read']);
  });

  it('reads text that stands escaped in a text area', () => {
    const escaped = `<p>${prose}</p>${disputes}`.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const html = `<body><textarea>${escaped}</textarea></body>`;
    const document = readHtml(html);
    expect(lines(document)).toEqual([prose]);
    expect(html[grids(document)[0]?.cells.at(-1)?.locate().start ?? 0]).toBe('1');
  });

  it('reads an article delivered as JSON', async () => {
    const document = await readDocument(
      JSON.stringify({ data: { id: 7, content: `<p>${prose}</p>${disputes}` } }),
    );
    expect(document.mediaType).toBe('application/json');
    expect(lines(document)).toEqual([prose]);
    expect(grids(document)).toHaveLength(1);
  });

  it('says where text is loaded by a script', () => {
    const document = readHtml(
      '<body><div id="app"></div><script src="app.js"></script><script>load()</script></body>',
    );
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/text-loaded-by-script']);
  });

  it('lists files that the page links to', () => {
    const html =
      '<p>附件：<a href="/files/P0202201.docx">某县2021年年度报告</a></p><iframe src="/web/viewer.html?file=/a/b.pdf"></iframe>';
    expect(readHtml(html).attachments).toMatchObject([
      { url: '/files/P0202201.docx', text: '某县2021年年度报告', location: { line: 1 } },
      { url: '/web/viewer.html?file=/a/b.pdf', text: '' },
    ]);
  });
});

describe('metadata and charset', () => {
  it('takes title, date and publisher from the head', () => {
    const html = `<meta name="ArticleTitle" content="某县年度报告"><meta name="PubDate" content="2022-01-20 10:00"><meta name="ContentSource" content="某县人民政府办公室"><meta name="SiteName" content="某市"><p>甲</p>`;
    expect(readHtml(html).metadata).toEqual({
      title: '某县年度报告',
      publishedOn: '2022-01-20',
      publisher: '某县人民政府办公室',
    });
  });

  it.each(['gb2312', 'utf-8', 'iso-8859-1', ''])('reads GBK declared as %s', (charset) => {
    const head = charset ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">` : '';
    /** 政府信息公开工作年度报告 */
    const text = Buffer.from('d5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6', 'hex');
    const bytes = Buffer.concat([Buffer.from(`<html>${head}<p>`), text, Buffer.from('</p></html>')]);
    const document = readHtml(bytes);
    expect(document.charset).toBe('gb18030');
    expect(lines(document)).toEqual(['政府信息公开工作年度报告']);
  });

  it('reads UTF-8 declared as GBK', () => {
    const bytes = new TextEncoder().encode('<meta charset=gbk><p>政府信息公开工作年度报告</p>');
    expect(lines(readHtml(bytes))).toEqual(['政府信息公开工作年度报告']);
  });
});

describe('sections without the table that they should hold', () => {
  const page = (inner: string) =>
    `<h1>某县人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>${'全年工作正常开展。'.repeat(40)}</p>
    <p>二、主动公开政府信息情况</p>${inner}<p>三、收到和处理政府信息公开申请情况</p><p>见附件。</p>`;
  const rules = async (html: string) =>
    (await readDocument(html, {})).diagnostics.map(({ ruleId }) => ruleId);

  it('are said to be pictures where the page has some', async () => {
    expect(await rules(page('<p><img src="t1.png"></p>'))).toContain('media/tables-as-pictures');
  });

  it('are not where there are none, or where a table stands there', async () => {
    expect(await rules(page(''))).not.toContain('media/tables-as-pictures');
    const table = '<table><tr><td>规章</td><td>1</td></tr><tr><td>规范性文件</td><td>2</td></tr></table>';
    expect(await rules(page(`<img src="a.png">${table}`))).not.toContain('media/tables-as-pictures');
  });
});
