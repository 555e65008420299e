import type { Form } from '@ogi-reports/schema';
import { type Figures, figuresOf, kinds, randomOf } from './figures.ts';
import { escaped, spans } from './html-drawing.ts';
import { type Cell, hasFigures, isFigure, type Matrix, type Tables, tablesOf } from './matrix.ts';

/** A report as a page to print, with the paper it is printed on. */
export interface PrintedPage {
  name: string;
  form: Form;
  figures: Figures;
  html: string;
  /** Width and height of the paper in millimetres. */
  paper: [number, number];
  /** Templates of what is printed in the margins of every page; none without. */
  margins: { header: string; footer: string } | null;
}

type Pick = <Item>(items: readonly Item[]) => Item;

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const papers: [number, number][] = [
  [210, 297],
  [210, 297],
  [297, 210],
  [210, 148],
  [260, 368],
];

/** How the lines of tables are drawn. */
const rules = {
  'all lines': 'td,th{border:1px solid #000}',
  'thin dotted lines': 'td,th{border:1px dotted #555}',
  'double lines': 'table{border-collapse:separate!important;border:1px solid}td,th{border:1px solid #000}',
  'lines between rows': 'td,th{border-top:1px solid #000;border-bottom:1px solid #000}',
  'lines between columns': 'td,th{border-left:1px solid #000;border-right:1px solid #000}',
  'a frame': 'table{border:1px solid #000}',
  'no lines': '',
  'no lines, shaded rows': 'tr:nth-child(2n) td{background:#ddd}',
  'white lines between shaded cells': 'td,th{background:#eef;border:2px solid #fff}',
} as const;

const letters = ['11px', '9px', '12px', '14px', '10px'];
const spacings = ['normal', 'normal', '1px', '0.2em'];
const fonts = ['"Noto Serif CJK SC"', '"Noto Sans CJK SC"', '"Liberation Serif","Noto Serif CJK SC"'];

/** What is printed in the margins of every page, besides nothing. */
const margins = [
  null,
  null,
  { header: '', footer: '- <span class="pageNumber"></span> -' },
  { header: '', footer: '<span class="pageNumber"></span>' },
  { header: '', footer: '第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页' },
  {
    header: '某县自然资源局2022年政府信息公开工作年度报告',
    footer: '<span class="pageNumber"></span>/<span class="totalPages"></span>',
  },
];

const styleOf = (pick: Pick, lines: string): string =>
  [
    `body{font-family:${pick(fonts)};font-size:14px;margin:0}`,
    'table{border-collapse:collapse}',
    `table{width:${pick(['100%', '100%', 'auto', '520px'])}}`,
    `td,th{font-weight:normal;font-size:${pick(letters)};line-height:${pick([1, 1.2, 1.5, 2.2])};padding:${pick([0, 1, 3, 8])}px ${pick([0, 1, 2, 6])}px}`,
    `td,th{letter-spacing:${pick(spacings)};text-align:${pick(['center', 'left', 'right', 'justify'])}}`,
    `td.figure{text-align:${pick(['center', 'right', 'left'])};vertical-align:${pick(['middle', 'top', 'bottom'])}}`,
    `tr{break-inside:${pick(['auto', 'auto', 'avoid'])}}`,
    lines,
  ].join('\n');

/** Labels that reach over rows may be written from top to bottom. */
type DrawCell = (cell: Cell, tag: string) => string;

function cellDrawing(pick: Pick): { name: string; draw: DrawCell } {
  const td = (cell: Cell, tag: string, inner: string, style = '') =>
    `<${tag}${spans(cell)}${isFigure(cell) ? ' class="figure"' : ''}${style && ` style="${style}"`}>${inner}</${tag}>`;
  const broken = (text: string, size: number) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      escaped(text.slice(at * size, (at + 1) * size)),
    ).join('<br>');
  const isUpright = ({ rows = 1, text }: Cell) => rows > 2 && text.length > 1;
  return pick([
    { name: 'plain', draw: (cell, tag) => td(cell, tag, escaped(cell.text)) },
    { name: 'plain', draw: (cell, tag) => td(cell, tag, escaped(cell.text)) },
    {
      name: 'labels written downwards',
      draw: (cell, tag) =>
        td(
          cell,
          tag,
          isUpright(cell)
            ? `<div style="writing-mode:vertical-rl;display:inline-block">${escaped(cell.text)}</div>`
            : escaped(cell.text),
        ),
    },
    {
      name: 'labels a character a line',
      draw: (cell, tag) => td(cell, tag, isUpright(cell) ? broken(cell.text, 1) : escaped(cell.text)),
    },
    {
      name: 'labels broken by hand',
      draw: (cell, tag) => td(cell, tag, isFigure(cell) ? cell.text : broken(cell.text, 5)),
    },
    { name: 'rows of some height', draw: (cell, tag) => td(cell, tag, escaped(cell.text), 'height:44px') },
  ]);
}

/** A table, its headings repeated on every page it goes on over, or not. */
function tableOf(matrix: Matrix, draw: DrawCell, repeats: boolean): string {
  const from = matrix.findIndex(hasFigures);
  const rows = (part: Matrix, tag: string) =>
    part.map((row) => `<tr>${row.map((cell) => draw(cell, tag)).join('')}</tr>`).join('\n');
  const head = rows(matrix.slice(0, from), 'th');
  const body = rows(matrix.slice(from), 'td');
  return repeats
    ? `<table><thead>${head}</thead><tbody>${body}</tbody></table>`
    : `<table><tbody>${head}${body}</tbody></table>`;
}

const watermark =
  '<div style="position:fixed;top:40%;left:20%;font-size:60px;color:#ddd;transform:rotate(-30deg)">内部资料</div>';

function pageOf(tables: Tables, style: string, draw: DrawCell, repeats: boolean, mark: string): string {
  const parts = tables.parts.map(
    ({ heading, matrix }) => `<p>${heading}</p>\n${tableOf(matrix, draw, repeats)}`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${mark}
<h2>某县自然资源局2022年政府信息公开工作年度报告</h2><p>一、总体情况</p>
<p>${'全年主动公开政府信息48条，收到申请3件。'.repeat(3)}</p>
${parts.join('\n')}
<p>五、存在的主要问题及改进情况</p><p>（一）更新不够及时。今后将安排2名专人负责。</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>`;
}

/** The page that a seed makes: a form, figures, paper, lines, letters, and what stands in the margins. */
export function printedPage(seed: number): PrintedPage {
  const random = randomOf(seed * 6151);
  const pick: Pick = (items) => items[random(items.length)] as (typeof items)[number];
  for (let turn = 0; turn < 5; turn++) random(2);
  const [form, kind, paper] = [pick(forms), pick(kinds), pick(papers)];
  const lines = pick(Object.keys(rules) as (keyof typeof rules)[]);
  const figures = figuresOf(form, kind, seed);
  const { name, draw } = cellDrawing(pick);
  const style = styleOf(pick, rules[lines]);
  const [repeats, mark] = [random(3) === 0, random(5) === 0 ? watermark : ''];
  const html = pageOf(tablesOf(form, figures), style, draw, repeats, mark);
  const told = [
    form,
    kind,
    lines,
    name,
    `${paper.join('x')}`,
    repeats ? 'headings repeated' : '',
    mark && 'watermark',
  ];
  return { name: told.filter(Boolean).join(', '), form, figures, html, paper, margins: pick(margins) };
}
