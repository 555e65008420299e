import { body, escaped } from './html-drawing.ts';
import { hasFigures, type Matrix, type Tables } from './matrix.ts';
import { whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

/** A row of the 2014 table as it is written in a list. */
interface Pair {
  label: string;
  unit: string;
  value: string;
}

type DrawPair = (pair: Pair, at?: number) => string;

/** The rows of the 2014 table below its headings; `value` is null where a row only names a group. */
const rowsOf = (matrix: Matrix): (Omit<Pair, 'value'> & { value: string | null })[] =>
  matrix.slice(1).map((row) => ({
    label: row[0]?.text ?? '',
    unit: row[1]?.text.replace('——', '') ?? '',
    value: hasFigures(row) ? (row[2]?.text ?? '') : null,
  }));

/** Each row as a line; groups as headings. */
const linesOf = (matrix: Matrix, draw: DrawPair, heading = (label: string) => label): string[] =>
  rowsOf(matrix).map(({ label, unit, value }, at) =>
    value === null ? heading(label) : draw({ label, unit, value }, at + 1),
  );

/** The rows of each part of the table in one line, behind its name. */
const paragraphsOf = (matrix: Matrix, draw: DrawPair, joint: string): string[] => {
  const parts: string[][] = [];
  for (const { label, unit, value } of rowsOf(matrix)) {
    if (/^[一二三四五六七八九]、/.test(label)) parts.push([]);
    parts.at(-1)?.push(value === null ? `${label}：` : `${draw({ label, unit, value }, 0)}${joint}`);
  }
  return parts.map((part) => part.join('').replace(new RegExp(`${joint}$`), '。'));
};

const only: Variant['forms'] = ['2014-table'];

const text = (name: string, draw: (matrix: Matrix) => string[]): Variant => ({
  name: `list: ${name}`,
  whole: 'unless blank',
  forms: only,
  draw: (tables: Tables) => whole(tables, (matrix) => draw(matrix).join('\n')),
});

const html = (name: string, draw: (matrix: Matrix) => string): Variant => ({
  name: `list on a page: ${name}`,
  whole: 'unless blank',
  forms: only,
  draw: (tables: Tables) => body(tables, draw),
});

const ofUnit =
  (joint: string): DrawPair =>
  ({ label, unit, value }) =>
    `${label}${joint}${value}${unit}`;
const unitInLabel =
  (joint: string): DrawPair =>
  ({ label, unit, value }) =>
    `${label}（${unit}）${joint}${value}`;
const bare =
  (joint: string): DrawPair =>
  ({ label, value }) =>
    `${label}${joint}${value}`;
const withoutNumber = (label: string) =>
  label.replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/, '');

const perLine: [string, DrawPair][] = [
  ['label and colon', bare('：')],
  ['label and colon of half width', bare(': ')],
  ['units behind the figures', ofUnit('：')],
  ['units behind the figures, a full stop', (pair) => `${ofUnit('：')(pair)}。`],
  ['units behind the figures, a semicolon', (pair) => `${ofUnit('：')(pair)}；`],
  ['units in brackets', unitInLabel('：')],
  ['units in brackets, one blank', unitInLabel(' ')],
  ['units in brackets, glued', unitInLabel('')],
  ['units named in brackets', ({ label, unit, value }) => `${label}（单位：${unit}）：${value}`],
  ['units before the colon', ({ label, unit, value }) => `${label} ${unit}：${value}`],
  ['commas of full width', ({ label, unit, value }) => `${label}，${unit}，${value}`],
  ['a comma, units behind', ofUnit('，')],
  ['ideographic commas', ({ label, unit, value }) => `${label}、${unit}、${value}`],
  ['numbered anew', (pair, at) => `${at}. ${withoutNumber(pair.label)}：${pair.value}${pair.unit}`],
  ['numbered in brackets', (pair, at) => `（${at}）${withoutNumber(pair.label)}：${pair.value}${pair.unit}`],
  ['bullets', (pair) => `• ${withoutNumber(pair.label)}：${pair.value}${pair.unit}`],
  ['hyphens before', (pair) => `- ${pair.label}: ${pair.value} ${pair.unit}`],
  ['dots between', (pair) => `${pair.label}${'…'.repeat(6)}${pair.value}${pair.unit}`],
  ['a dash between', (pair) => `${pair.label}——${pair.value}${pair.unit}`],
  ['an equals sign', (pair) => `${pair.label}=${pair.value}`],
  ['brackets around the figures', (pair) => `${pair.label}【${pair.value}】${pair.unit}`],
  ['lines below the figures', (pair) => `${pair.label}：__${pair.value}__${pair.unit}`],
  ['units behind, a blank', ({ label, unit, value }) => `${label} ${value}${unit}`],
  ['units behind, glued', ofUnit('')],
];

const joined: [string, DrawPair, string][] = [
  ['semicolons', ofUnit('：'), '；'],
  ['commas', ofUnit('：'), '，'],
  ['semicolons, units in brackets', unitInLabel('：'), '；'],
  ['ideographic commas', ofUnit('：'), '、'],
  ['full stops', ofUnit('：'), '。'],
  ['wide gaps', ofUnit('：'), '    '],
];

/** The 2014 table written as a list of its rows, as agencies without a table in their editor publish it. */
export const listVariants: Variant[] = [
  ...perLine.map(([name, draw]) => text(name, (matrix) => linesOf(matrix, draw))),
  ...joined.map(([name, draw, joint]) =>
    text(`parts in a line, ${name}`, (matrix) => paragraphsOf(matrix, draw, joint)),
  ),
  text('all in one line', (matrix) => [paragraphsOf(matrix, ofUnit('：'), '；').join('')]),
];

const inTags = (tag: string) => (line: string) => `<${tag}>${line}</${tag}>`;

export const pageListVariants: Variant[] = [
  html('items', (matrix) => `<ul>${linesOf(matrix, ofUnit('：')).map(inTags('li')).join('')}</ul>`),
  html('numbered items', (matrix) => {
    const items = linesOf(matrix, (pair) => `${withoutNumber(pair.label)}：${pair.value}${pair.unit}`);
    return `<ol>${items.map(inTags('li')).join('')}</ol>`;
  }),
  html('paragraphs', (matrix) => linesOf(matrix, unitInLabel('：')).map(inTags('p')).join('')),
  html('breaks in a paragraph', (matrix) => `<p>${linesOf(matrix, ofUnit('：')).join('<br>')}</p>`),
  html('paragraphs of several', (matrix) =>
    paragraphsOf(matrix, ofUnit('：'), '；').map(inTags('p')).join(''),
  ),
  html('strong figures', (matrix) =>
    linesOf(matrix, ({ label, unit, value }) => `${escaped(label)}：<strong>${value}</strong>${unit}`)
      .map(inTags('p'))
      .join(''),
  ),
  html(
    'terms and their definitions',
    (matrix) =>
      `<dl>${linesOf(
        matrix,
        ({ label, unit, value }) => `<dt>${label}</dt><dd>${value}${unit}</dd>`,
        inTags('dt'),
      ).join('')}</dl>`,
  ),
  html(
    'terms with colons',
    (matrix) =>
      `<dl>${linesOf(
        matrix,
        ({ label, unit, value }) => `<dt>${label}（${unit}）：</dt><dd>${value}</dd>`,
        inTags('dt'),
      ).join('')}</dl>`,
  ),
  html('spans', (matrix) =>
    linesOf(
      matrix,
      ({ label, unit, value }) =>
        `<div><span class="name">${label}</span><span class="value">${value}</span><span>${unit}</span></div>`,
      inTags('div'),
    ).join(''),
  ),
  html(
    'in one cell of a table',
    (matrix) => `<table><tr><td>${linesOf(matrix, ofUnit('：')).join('<br>')}</td></tr></table>`,
  ),
  html(
    'a cell for each pair',
    (matrix) =>
      `<table>${linesOf(matrix, ofUnit('：'))
        .map((line) => `<tr><td>${line}</td></tr>`)
        .join('')}</table>`,
  ),
];
