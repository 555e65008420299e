import { body, cut, escaped, oneColumn, page, tableOf, td } from './html-drawing.ts';
import { type Cell, fullGrid, hasFigures, isFigure, mapTables } from './matrix.ts';
import type { Variant } from './variant.ts';

/** Pages that differ in how tables are put together. */
export const pageVariants: Variant[] = [
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
    draw: (tables) => body(tables, (matrix) => tableOf(matrix).replace(/<\/tr>/g, '</tr><tr></tr>')),
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
