import { expect, test } from 'vitest';
import { readTables } from '../../score/read-tables.ts';
import { readDocument } from '../../src/media/detect.ts';

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const labels = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '四、结转下年度继续办理',
];
const row = (cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (headings: string[], figures: number[][], shift = 0) =>
  `<html><body><h1>某县2022年政府信息公开工作年度报告</h1><table>${row([...Array(1 + shift).fill(''), ...headings])}${labels
    .map((label, index) => row([label, ...(figures[index] as number[])]))
    .join('')}</table></body></html>`;

async function received(html: string) {
  const { cells } = await readTables((await readDocument(html, {})).blocks);
  const value = (column: string) => cells.get(`requests.received.${column}`)?.value;
  return [
    value('naturalPerson'),
    value('enterprise'),
    value('total'),
    cells.get('requests.received.total')?.evidence.doubt?.ground,
  ];
}

const honest = [
  [5, 2, 0, 0, 1, 0, 8],
  [1, 0, 0, 0, 0, 0, 1],
  [2, 1, 0, 0, 0, 0, 3],
];
const last = (figures: number[]) => [figures[6] as number, ...figures.slice(0, 6)];

test('columns in the order of the form', async () => {
  expect(await received(page(columns, honest))).toEqual([5, 2, 8, undefined]);
});

test('a total printed first is read as the headings say, where the sums agree', async () => {
  const headings = ['总计', ...columns.slice(0, 6)];
  expect(await received(page(headings, honest.map(last)))).toEqual([5, 2, 8, 'grid-and-sequence-disagree']);
});

test('headings that slipped out of their columns are overruled by the sums', async () => {
  const slipped = ['总计', ...columns.slice(0, 6)];
  expect(await received(page(slipped, honest))).toEqual([5, 2, 8, 'grid-and-sequence-disagree']);
});

test('nothing is read where neither way adds up', async () => {
  const headings = ['总计', ...columns.slice(0, 6)];
  const broken = [[5, 2, 9, 0, 1, 0, 4], ...honest.slice(1).map(() => [0, 0, 0, 0, 0, 0, 0])];
  expect(await received(page(headings, broken))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a local column is kept out of the form', async () => {
  const headings = [...columns.slice(0, 6), '其中：外籍', '总计'];
  const figures = honest.map((cells) => [...cells.slice(0, 6), 987_654, cells[6] as number]);
  expect((await received(page(headings, figures))).slice(0, 3)).toEqual([5, 2, 8]);
});

test('columns that were left out have no figures', async () => {
  const figures = honest.map(([natural, enterprise]) => [
    ...[natural as number, enterprise as number],
    (natural as number) + (enterprise as number),
  ]);
  const html = page(['自然人', '商业企业', '总计'], figures);
  expect(await received(html)).toEqual([5, 2, 7, undefined]);
  const { cells } = await readTables((await readDocument(html, {})).blocks);
  expect(cells.has('requests.received.researchOrg')).toBe(false);
});

test('headings of which some are lost place no figures', async () => {
  const html = page(['自然人', '', '', '', '', '', ''], honest);
  expect((await received(html)).slice(0, 3)).toEqual([5, 2, 8]);
  const short = page(
    ['自然人', '商业企业'],
    honest.map((cells) => cells.slice(0, 3)),
  );
  expect(await received(short)).toEqual([undefined, undefined, undefined, undefined]);
});
