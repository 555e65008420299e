import { cells, escaped, fullWidth, grouped, plain, spaced, spans, td, vertical } from './html-drawing.ts';
import { isFigure } from './matrix.ts';
import type { Variant } from './variant.ts';

/** Pages that differ in how cells are written. */
export const cellVariants: Variant[] = [
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
];
