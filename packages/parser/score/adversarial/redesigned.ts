import { type Change, inLines, onPage, withTabs } from './drawn.ts';
import { body, tableOf } from './html-drawing.ts';
import { type Cell, hasFigures, isFigure, type Matrix, type Tables } from './matrix.ts';
import type { Variant } from './variant.ts';

const isPart = ({ text }: Cell): boolean => /^[一二三四五六七八九]、/.test(text);
const empty: Cell = { text: '' };

/** The 2014 table in two halves, one beside the other. */
const halves: Change = (matrix) => {
  const [head = [], ...rows] = matrix;
  const half = Math.ceil(rows.length / 2);
  return [
    [...head, ...head],
    ...rows.slice(0, half).map((row, at) => [...row, ...(rows[half + at] ?? [empty, empty, empty])]),
  ];
};

const remarks = ['', '含电话答复', '', '见附件2', '无', '其中网上3', '—', '2016年起统计'];

/** Numbered rows with remarks behind, as offices fill in. */
const numberedWithRemarks: Change = (matrix) =>
  matrix.map((row, at) =>
    at === 0
      ? ['序号', '指标名称', '计量单位', '数值', '备注'].map((text) => ({ text }))
      : [{ text: String(at) }, ...row, { text: remarks[at % remarks.length] ?? '' }],
  );

/** Each part a cell beside its rows. */
const partsBeside: Change = (matrix) => {
  const rows: Matrix = [['类别', '指标', '单位', '数量'].map((text) => ({ text }))];
  const parts: Matrix[] = [];
  for (const row of matrix.slice(1)) {
    if (isPart(row[0] ?? empty)) parts.push([]);
    parts.at(-1)?.push(row);
  }
  for (const part of parts) {
    const [first = []] = part;
    const held = hasFigures(first) ? part : part.slice(1);
    const beside: Cell = { text: first[0]?.text ?? '', rows: held.length };
    rows.push(...held.map((row, at) => (at === 0 ? [beside, ...row] : row)));
  }
  return rows;
};

const unitInLabel: Change = (matrix) =>
  matrix.map(([label = empty, unit = empty, ...figures], at) => [
    at === 0 || unit.text === '——' ? label : { text: `${label.text}（单位：${unit.text}）` },
    ...figures,
  ]);

/** Notes over the width of the table between its rows. */
const notesBetween: Change = (matrix) =>
  matrix.flatMap((row, at) =>
    at % 7 === 6 ? [[{ text: `注：第${at}项不含垂直管理单位3家。`, columns: 3 }], row] : [row],
  );

const columnsBeside =
  (names: string[], own: number): Change =>
  (matrix) =>
    matrix.map((row) => {
      const labels = row.filter((cell) => !isFigure(cell)).slice(0, 2);
      const figure = row.find(isFigure);
      if (!figure)
        return [...labels, ...names.map((name) => ({ text: labels[0]?.text === '统计指标' ? name : '' }))];
      return [...labels, ...names.map((_, at): Cell => (at === own ? figure : { text: `98765${at}` }))];
    });

/** Groups of table three written out in each of their rows. */
const groupsRepeated: Change = (matrix, name) => {
  if (name !== 'three') return matrix;
  const open: Cell[] = [];
  return matrix.map((row, at) => {
    if (at < 3) return row;
    const labels = row.filter((cell) => !isFigure(cell));
    const depth = 3 - labels.reduce((sum, { columns = 1 }) => sum + columns, 0);
    open.length = depth;
    labels.forEach((cell) => {
      for (let column = 0; column < (cell.columns ?? 1); column++) open.push(cell);
    });
    return [...open.slice(0, 3).map(({ text }) => ({ text })), ...row.filter(isFigure)];
  });
};

/** This year's figures and last year's in rows of their own, below one label. */
const yearsBelow: Change = (matrix) =>
  matrix.flatMap((row): Matrix => {
    const labels = row.filter((one) => !isFigure(one));
    const figures = row.filter(isFigure);
    if (figures.length === 0) return [[...labels, empty]];
    return [
      [
        ...labels.map((one) => ({ ...one, rows: (one.rows ?? 1) * 2 })),
        { text: '2021年' },
        ...figures.map(() => ({ text: '98765' })),
      ],
      [{ text: '2022年' }, ...figures],
    ];
  });

/** Indicators side by side and an agency a row, as counties gather them; `own` is the row of the report's. */
const agenciesBelow =
  (names: string[], own: number): Change =>
  (matrix) => {
    const held = matrix.filter(hasFigures);
    return [
      [{ text: '单位' }, ...held.map((row) => row[0] ?? empty)],
      ...names.map((name, at) => [
        { text: name },
        ...held.map((row): Cell => (at === own ? (row.find(isFigure) ?? empty) : { text: `98765${at}` })),
      ]),
    ];
  };

/** A figure of something else before or behind each of the table's. */
const beside =
  (text: string, isBefore = false): Change =>
  (matrix) =>
    matrix.map((row) =>
      row.flatMap((one) => (isFigure(one) ? (isBefore ? [{ text }, one] : [one, { text }]) : [one])),
    );

/** Each part of the 2014 table as a table of its own below its name. */
const inParts: Variant = {
  name: 'parts as tables with captions',
  whole: true,
  forms: ['2014-table'],
  draw: (tables: Tables) =>
    body(tables, ([head = [], ...rows]) => {
      const parts: Matrix[] = [];
      for (const row of rows) {
        if (isPart(row[0] ?? empty)) parts.push([head]);
        parts.at(-1)?.push(row);
      }
      return parts
        .map((part) => tableOf(part).replace('<tbody>', `<caption>${part[1]?.[0]?.text}</caption><tbody>`))
        .join('<p>（续）</p>');
    }),
};

/** A report's tables without the titles of their sections, or in another order. */
const rearranged = (name: string, change: (tables: Tables) => Tables['parts']): Variant => ({
  name,
  whole: true,
  forms: ['2019-trial', '2021'],
  draw: (tables: Tables) => body({ ...tables, parts: change(tables) }, (matrix) => tableOf(matrix)),
});

const old: Variant['forms'] = ['2014-table'];
const current: Variant['forms'] = ['2019-trial', '2021'];

const changes: [string, Change, Variant['whole'], Variant['forms']?][] = [
  ['two halves side by side', halves, 'unless blank', old],
  ['numbered rows with remarks', numberedWithRemarks, true, old],
  ['parts beside their rows', partsBeside, true, old],
  ['units in the labels', unitInLabel, true, old],
  ['notes between rows', notesBetween, true, old],
  ['columns of a total and its parts', columnsBeside(['合计', '本级', '所属单位'], 0), true, old],
  ['columns of parts and their total', columnsBeside(['本级', '所属单位', '合计'], 2), true, old],
  ['columns of an agency and its system', columnsBeside(['本机关', '全系统'], -1), false, old],
  ['columns of a plan and what was done', columnsBeside(['计划数', '完成数'], -1), false, old],
  ['agencies a row', agenciesBelow(['某镇', '某乡'], -1), false, old],
  ['agencies a row and their total', agenciesBelow(['某镇', '某乡', '合计'], 2), false, old],
  ['groups written out', groupsRepeated, 'unless blank', current],
  ['last year over this year', yearsBelow, false],
  ['growth behind figures', beside('+9'), false],
  ['shares behind figures', beside('12.5%'), false],
  ['last year before figures', beside('98765', true), false],
];

/** Tables that an office drew anew. */
export const redesignedVariants: { html: Variant[]; text: Variant[] } = {
  html: [
    ...changes.map(([name, change, whole, forms]) =>
      onPage(name, change, forms ? { whole, forms } : { whole }),
    ),
    inParts,
    rearranged('titles of sections lost', ({ parts }) => parts.map((part) => ({ ...part, heading: '' }))),
    rearranged('tables in another order', ({ parts }) => parts.toReversed()),
  ],
  text: changes.flatMap(([name, change, whole, forms]) => {
    const options = forms ? { whole, forms } : { whole };
    return [withTabs(name, change, options), inLines(name, change, options)];
  }),
};
