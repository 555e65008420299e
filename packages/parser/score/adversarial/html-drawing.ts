import { type Cell, hasFigures, isFigure, type Matrix, type Tables } from './matrix.ts';
import type { Variant } from './variant.ts';

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export type DrawCell = (cell: Cell, row: number, column: number) => string;

export const spans = ({ rows = 1, columns = 1 }: Cell) =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
export const td =
  (inner: (text: string, cell: Cell) => string): DrawCell =>
  (cell) =>
    `<td${spans(cell)}>${inner(escaped(cell.text), cell)}</td>`;
export const plain = td((text) => text);

export const tableOf = (matrix: Matrix, cell: DrawCell = plain, attributes = ' border="1"') =>
  `<table${attributes}><tbody>${matrix
    .map((row, at) => `<tr>${row.map((one, column) => cell(one, at, column)).join('')}</tr>`)
    .join('\n')}</tbody></table>`;

export const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某县自然资源局2022年政府信息公开工作年度报告</title></head><body>
<div class="top"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">年报</a></div>
<h1>某县自然资源局2022年政府信息公开工作年度报告</h1><div class="info">发布时间：2023-01-18 来源：本局 浏览次数：<span>132</span>次 字号：【大 中 小】</div>
<div id="zoom"><p>一、总体情况</p><p>全年主动公开政府信息48条，收到申请3件。</p>
${body}
<p>五、存在的主要问题及改进情况</p><p>（一）更新不够及时。今后将安排2名专人负责。</p><p>六、其他需要报告的事项</p><p>本年度收取信息处理费0元。</p></div>
<table class="foot"><tr><td>主办：某县人民政府</td><td>电话：0551-1234567</td></tr></table></body></html>`;

export const body = (tables: Tables, draw: (matrix: Matrix, name: string) => string) =>
  page(
    tables.parts
      .map(({ heading, matrix, name }) => `<p><b>${heading}</b></p>\n${draw(matrix, name)}`)
      .join('\n'),
  );
export const cells = (name: string, cell: DrawCell, whole: Variant['whole'] = true): Variant => ({
  name,
  whole,
  draw: (tables) => body(tables, (matrix) => tableOf(matrix, cell)),
});

export const oneColumn = (matrix: Matrix, at: number): Matrix =>
  matrix.map((row) => (hasFigures(row) ? [...row.slice(0, at), { text: '' }, ...row.slice(at)] : row));

/** Cuts a matrix into two before a row; headings are repeated or not. Spans that reach over are shortened. */
export function cut(matrix: Matrix, at: number, repeated: boolean): Matrix[] {
  const first = matrix
    .slice(0, at)
    .map((row, index) => row.map((cell) => ({ ...cell, rows: Math.min(cell.rows ?? 1, at - index) })));
  const heads = matrix.filter((row) => !hasFigures(row)).slice(0, 3);
  const open: Cell[] = [];
  matrix.slice(0, at).forEach((row, index) => {
    for (const cell of row)
      if (!isFigure(cell) && (cell.rows ?? 1) > at - index)
        open.push({ ...cell, text: '', rows: (cell.rows ?? 1) - (at - index) });
  });
  const [next = [], ...rest] = matrix.slice(at);
  const second = [[...open, ...next], ...rest];
  return [first, repeated ? [...heads, ...second] : second];
}

export const vertical = (text: string) =>
  text.length > 2 && text.length < 12 && /^[\u4e00-\u9fff]+$/.test(text) ? [...text].join('<br/>') : text;

export const spaced = (text: string) => (/^\d{2,}$/.test(text) ? [...text].join(' ') : text);
export const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
export const grouped = (text: string) => (/^\d{4,}$/.test(text) ? Number(text).toLocaleString('en') : text);
