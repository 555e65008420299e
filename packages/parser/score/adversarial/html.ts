import { type Cell, fullGrid, hasFigures, isFigure, type Matrix, mapTables, type Tables } from './matrix.ts';

/** A document made of a form's tables. */
export interface Variant {
  name: string;
  /** Whether every figure can be read: false where the layout loses what some need, or hides blank cells. */
  whole: boolean | 'unless blank';
  /** Set where blank cells vanish and something else is lost too, so that a figure can seem another cell's. */
  losesTwice?: true;
  draw(tables: Tables): string | Uint8Array | Promise<Uint8Array>;
  forms?: ('2014-table' | '2019-trial' | '2021')[];
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
type DrawCell = (cell: Cell, row: number, column: number) => string;

const spans = ({ rows = 1, columns = 1 }: Cell) =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
const td =
  (inner: (text: string, cell: Cell) => string): DrawCell =>
  (cell) =>
    `<td${spans(cell)}>${inner(escaped(cell.text), cell)}</td>`;
const plain = td((text) => text);

const tableOf = (matrix: Matrix, cell: DrawCell = plain, attributes = ' border="1"') =>
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

const body = (tables: Tables, draw: (matrix: Matrix, name: string) => string) =>
  page(
    tables.parts
      .map(({ heading, matrix, name }) => `<p><b>${heading}</b></p>\n${draw(matrix, name)}`)
      .join('\n'),
  );
const cells = (name: string, cell: DrawCell, whole: Variant['whole'] = true): Variant => ({
  name,
  whole,
  draw: (tables) => body(tables, (matrix) => tableOf(matrix, cell)),
});

const oneColumn = (matrix: Matrix, at: number): Matrix =>
  matrix.map((row) => (hasFigures(row) ? [...row.slice(0, at), { text: '' }, ...row.slice(at)] : row));

/** Cuts a matrix into two before a row; headings are repeated or not. Spans that reach over are shortened. */
function cut(matrix: Matrix, at: number, repeated: boolean): Matrix[] {
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

const vertical = (text: string) =>
  text.length > 2 && text.length < 12 && /^[\u4e00-\u9fff]+$/.test(text) ? [...text].join('<br/>') : text;

const spaced = (text: string) => (/^\d{2,}$/.test(text) ? [...text].join(' ') : text);
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (text: string) => (/^\d{4,}$/.test(text) ? Number(text).toLocaleString('en') : text);

export const htmlVariants: Variant[] = [
  cells('plain', plain),
  cells(
    'a paragraph in each cell, blank ones with a break',
    td((text) => `<p style="text-align:center;">${text || '<br>'}</p>`),
  ),
  cells(
    'WPS export: o:p and nested spans',
    td(
      (text) =>
        `<p class=MsoNormal align=center><span style='font-family:仿宋'>${text.slice(0, 1)}</span><span lang=EN-US style='font-family:仿宋'>${text.slice(1)}<o:p>&nbsp;</o:p></span></p>`,
    ),
  ),
  cells(
    'headings one character a line',
    td((text, cell) => (isFigure(cell) ? text : vertical(text))),
  ),
  cells(
    'headings one character a paragraph',
    td((text, cell) =>
      isFigure(cell)
        ? text
        : vertical(text)
            .split('<br/>')
            .map((one) => `<p>${one}</p>`)
            .join(''),
    ),
  ),
  cells(
    'digits with blanks between',
    td((text, cell) => (isFigure(cell) ? spaced(text) : text)),
  ),
  cells(
    'full-width digits',
    td((text, cell) => (isFigure(cell) ? fullWidth(text) : text)),
  ),
  cells(
    'thousands separated',
    td((text, cell) => (isFigure(cell) ? grouped(text) : text)),
  ),
  cells(
    'figures with two decimals',
    td((text, cell) => (isFigure(cell) && text ? `${text}.00` : text)),
  ),
  cells(
    'zero-width characters',
    td((text) => [...text].join('\u200b') || '\ufeff'),
  ),
  cells(
    'no-break spaces around',
    td((text) => `&nbsp;&nbsp;${text}&nbsp;`),
  ),
  cells(
    'comments inside cells',
    td((text) => `<!-- ${99} -->${text}<!--[if !supportEmptyParas]-->&nbsp;<!--[endif]-->`),
  ),
  cells(
    'raised notes behind labels',
    td((text, cell) => (isFigure(cell) ? text : `${text}${text ? '<sup>1</sup>' : ''}`)),
  ),
  cells(
    'hidden spans inside cells',
    td((text) => `<span style="display:none">77</span>${text}`),
  ),
  cells(
    'cells of the wrong element',
    (cell, _row, column) => `<${column % 2 ? 'th' : 'td'}${spans(cell)} nowrap>${escaped(cell.text)}`,
  ),
  cells(
    'spans all as declared plus a zero',
    (cell) =>
      `<td rowspan="${(cell.rows ?? 1) > 1 ? cell.rows : 0 || 1}" colspan="${cell.columns ?? 1}">${escaped(cell.text)}</td>`,
  ),
  cells(
    'spans of headings too wide',
    (cell) =>
      `<td${spans({ ...cell, columns: (cell.columns ?? 1) > 1 ? (cell.columns ?? 1) + 3 : 1 })}>${escaped(cell.text)}</td>`,
  ),
  cells(
    'heading spans lost',
    (cell, row) => `<td${row < 3 ? '' : spans(cell)}>${escaped(cell.text)}</td>`,
    true,
  ),
  cells(
    'row spans one short',
    (cell) =>
      `<td${spans({ ...cell, rows: (cell.rows ?? 1) > 3 ? (cell.rows ?? 1) - 1 : (cell.rows ?? 1) })}>${escaped(cell.text)}</td>`,
    'unless blank',
  ),
  cells(
    'row spans one long',
    (cell) =>
      `<td${spans({ ...cell, rows: (cell.rows ?? 1) > 3 ? (cell.rows ?? 1) + 1 : (cell.rows ?? 1) })}>${escaped(cell.text)}</td>`,
    'unless blank',
  ),
  {
    name: 'hidden rows between',
    whole: true,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(matrix).replace(
          /<tr>/g,
          '<tr style="display:none"><td>一、本年新收政府信息公开申请数量</td><td>987654</td><td>987654</td></tr><tr>',
        ),
      ),
  },
  {
    name: 'empty rows between',
    whole: true,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix.flatMap((row, at) =>
            at % 4 === 3 && row.every((cell) => (cell.rows ?? 1) < 2) ? [row] : [row],
          ),
        ).replace(/<\/tr>/g, '</tr><tr></tr>'),
      ),
  },
  {
    name: 'an empty column before the figures',
    whole: 'unless blank',
    draw: (tables) => body(tables, (matrix) => tableOf(oneColumn(matrix, 1))),
  },
  {
    name: 'an empty column behind the figures',
    whole: true,
    draw: (tables) => body(tables, (matrix) => tableOf(matrix.map((row) => [...row, { text: '' }]))),
  },
  {
    name: 'in a layout table',
    whole: true,
    draw: (tables) =>
      page(
        `<table width="960"><tr><td width="200"><table><tr><td>导航</td></tr><tr><td>机构</td></tr></table></td><td>${tables.parts
          .map(
            ({ heading, matrix }) =>
              `<table><tr><td>${heading}</td></tr><tr><td>${tableOf(matrix)}</td></tr></table>`,
          )
          .join('')}</td></tr></table>`,
      ),
  },
  {
    name: 'the whole report in one table of one row a section',
    whole: true,
    draw: (tables) =>
      page(
        `<table><tbody>${tables.parts
          .map(
            ({ heading, matrix }) =>
              `<tr><td colspan="2">${heading}</td></tr><tr><td>&nbsp;</td><td>${tableOf(matrix)}</td></tr>`,
          )
          .join('')}</tbody></table>`,
      ),
  },
  ...[false, true].flatMap((repeated) =>
    [5, 12, 20].map(
      (at): Variant => ({
        name: `cut before row ${at}${repeated ? ', headings repeated' : ''}`,
        whole: true,
        draw: (tables) =>
          body(tables, (matrix) =>
            matrix.length > at + 2
              ? cut(matrix, at, repeated)
                  .map((one) => tableOf(one))
                  .join('<p>- 5 -</p>')
              : tableOf(matrix),
          ),
      }),
    ),
  ),
  {
    name: 'labels and figures as two tables',
    whole: false,
    draw: (tables) =>
      body(tables, (matrix) =>
        [isFigure, (cell: Cell) => !isFigure(cell)]
          .reverse()
          .map((keep) => tableOf(matrix.map((row) => row.filter(keep))))
          .join(''),
      ),
  },
  {
    name: 'one row of a table turned on its side',
    whole: false,
    draw: (tables) =>
      body(tables, (matrix, name) => {
        if (name === 'three') return tableOf(matrix);
        const grid = fullGrid(matrix);
        const turned = (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ''));
        return tableOf(turned.map((row) => row.map((text) => ({ text }))));
      }),
  },
  {
    name: 'spans gone, cells as the grid has them',
    whole: true,
    draw: (tables) =>
      body(tables, (matrix) => tableOf(fullGrid(matrix).map((row) => row.map((text) => ({ text }))))),
  },
  {
    name: 'spans gone, cells not filled up',
    whole: 'unless blank',
    draw: (tables) =>
      body(tables, (matrix) => tableOf(matrix.map((row) => row.map(({ text }) => ({ text }))))),
  },
  {
    name: 'empty cells gone',
    whole: 'unless blank',
    draw: (tables) =>
      body(tables, (matrix) => tableOf(matrix.map((row) => row.filter(({ text }) => text !== '')))),
  },
  {
    name: 'text area',
    whole: true,
    draw: (tables) =>
      `<html><body><div id="a"></div><textarea id="content" style="display:none">${escaped(body(tables, (matrix) => tableOf(matrix)))}</textarea></body></html>`,
  },
  {
    name: 'JSON',
    whole: true,
    draw: (tables) =>
      JSON.stringify({
        code: 200,
        data: {
          title: '某县2022年政府信息公开工作年度报告',
          content: body(tables, (matrix) => tableOf(matrix)),
        },
      }),
  },
  {
    name: 'a string of a script',
    whole: true,
    draw: (tables) =>
      `<html><body><div id="c"></div><script>var data={"content":${JSON.stringify(
        body(tables, (matrix) => tableOf(matrix)),
      ).replace(
        /</g,
        '\\u003c',
      )}};document.getElementById("c").innerHTML=data.content;</script></body></html>`,
  },
  {
    name: 'divisions in place of a table',
    whole: 'unless blank',
    draw: (tables) =>
      body(tables, (matrix) =>
        matrix
          .map(
            (row) =>
              `<div class="row">${row.map(({ text }) => `<div class="cell">${escaped(text)}</div>`).join('')}</div>`,
          )
          .join('\n'),
      ),
  },
  {
    name: 'preformatted with tabs',
    whole: true,
    draw: (tables) =>
      body(
        tables,
        (matrix) =>
          `<pre>${fullGrid(matrix)
            .map((row) => row.map(escaped).join('\t'))
            .join('\n')}</pre>`,
      ),
  },
  {
    name: 'English beside Chinese',
    whole: false,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix,
          td((text, cell) =>
            isFigure(cell) ? text : `${text}<br>${text.length > 2 ? 'Number of items' : ''}`,
          ),
        ),
      ),
  },
  {
    name: 'units in the cells',
    whole: true,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix,
          td((text, cell) =>
            isFigure(cell) && /\d/.test(text) && !/amount|Fee|fees|Budget/.test(cell.address ?? '')
              ? `${text}件`
              : text,
          ),
        ),
      ),
  },
  {
    name: 'marks for zero',
    whole: false,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix,
          td((text, cell) => (isFigure(cell) && text === '0' ? '/' : text)),
        ),
      ),
  },
  {
    name: 'a local column before the total',
    whole: true,
    forms: ['2019-trial', '2021'],
    draw: (tables) =>
      body(
        mapTables(tables, (matrix, name) =>
          name === 'three'
            ? matrix.map((row, at) => {
                if (at === 0) return row.map((cell, index) => (index === 1 ? { ...cell, columns: 8 } : cell));
                if (at === 1)
                  return [...row.slice(0, -1), { text: '其中：港澳台', rows: 2 }, ...row.slice(-1)];
                return hasFigures(row) ? [...row.slice(0, -1), { text: '987654' }, ...row.slice(-1)] : row;
              })
            : matrix,
        ),
        (matrix) => tableOf(matrix),
      ),
  },
  {
    name: 'the total printed first',
    whole: false,
    forms: ['2019-trial', '2021'],
    draw: (tables) =>
      body(
        mapTables(tables, (matrix, name) =>
          name === 'three'
            ? matrix.map((row, at) => {
                if (at === 1) return [...row.slice(-1), ...row.slice(0, -1)];
                const from = row.findIndex(isFigure);
                return from >= 0 ? [...row.slice(0, from), ...row.slice(-1), ...row.slice(from, -1)] : row;
              })
            : matrix,
        ),
        (matrix) => tableOf(matrix),
      ),
  },
  {
    name: 'a number column in front',
    whole: 'unless blank',
    draw: (tables) =>
      body(
        mapTables(tables, (matrix) =>
          matrix.map((row, at) => [{ text: hasFigures(row) ? String(at) : '序号' }, ...row]),
        ),
        (matrix) => tableOf(matrix),
      ),
  },
  {
    name: 'tables one beside the other',
    whole: true,
    draw: (tables) =>
      page(
        `<table><tr>${tables.parts.map(({ heading, matrix }) => `<td><b>${heading}</b>${tableOf(matrix)}</td>`).join('')}</tr></table>`,
      ),
  },
  {
    name: 'all tables glued to one',
    whole: true,
    draw: (tables) =>
      page(
        tableOf(tables.parts.flatMap(({ heading, matrix }) => [[{ text: heading, columns: 10 }], ...matrix])),
      ),
  },
  {
    name: 'pictures and links in cells',
    whole: true,
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix,
          td((text, cell) =>
            isFigure(cell) ? `<a name="x${text}"></a>${text}` : `<img src="a.gif" alt="12">${text}`,
          ),
        ),
      ),
  },
  {
    name: 'fields of a form',
    whole: 'unless blank',
    draw: (tables) =>
      body(tables, (matrix) =>
        tableOf(
          matrix,
          td((text, cell) => (isFigure(cell) ? `<input type="text" value="${text}">` : text)),
        ),
      ),
  },
];
