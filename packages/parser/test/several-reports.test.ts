import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import { figuresOf } from '../score/adversarial/figures.ts';
import { escaped, tableOf } from '../score/adversarial/html-drawing.ts';
import { fullGrid, type Tables, tablesOf } from '../score/adversarial/matrix.ts';
import { parse } from '../src/index.ts';

type Part = Tables['parts'][number]['name'];
interface Report {
  title: string;
  parts: Tables['parts'];
}

/** The report of a year with some of its tables. */
function reportOf(
  year: number,
  names: readonly Part[] = ['two', 'three', 'four'],
  agency = '某县水利局',
): Report {
  const { parts } = tablesOf('2021', figuresOf('2021', 'busy', year));
  return {
    title: `${agency}${year}年政府信息公开工作年度报告`,
    parts: parts.filter(({ name }) => names.includes(name)),
  };
}

const workbook = (reports: readonly Report[]) =>
  writeXlsx({
    sheets: reports.map(({ title, parts }, at) => ({
      name: `表${at + 1}`,
      rows: [[title], ...parts.flatMap(({ heading, matrix }) => [[heading], ...fullGrid(matrix), []])],
    })),
  });
const page = async (reports: readonly Report[]) =>
  new TextEncoder().encode(
    reports
      .map(
        ({ title, parts }) =>
          `<h1>${title}</h1><p>一、总体情况</p><p>本年工作情况。</p>${parts.map(({ heading, matrix }) => `<p>${escaped(heading)}</p>${tableOf(matrix)}`).join('')}`,
      )
      .join('\n'),
  );
const text = async (reports: readonly Report[]) =>
  new TextEncoder().encode(
    reports
      .flatMap(({ title, parts }) => [
        title,
        '一、总体情况',
        '本年工作情况。',
        ...parts.flatMap(({ heading, matrix }) => [
          heading,
          ...fullGrid(matrix).map((row) => row.join('\t')),
        ]),
      ])
      .join('\n'),
  );

const found = async (bytes: Uint8Array) => {
  const { report, evidence, diagnostics } = await parse(bytes);
  const read = Object.keys(evidence.cells);
  return {
    year: report.year,
    tables: new Set(read.map((address) => address.split('.')[0])),
    others: diagnostics.filter(({ ruleId }) => ruleId === 'parse/second-report').length,
  };
};

describe.each([
  ['a workbook', workbook],
  ['a page', page],
  ['a text', text],
] as const)('%s of several reports', (_, draw) => {
  it('is read as the first of them', async () => {
    const read = await found(await draw([reportOf(2021), reportOf(2022), reportOf(2023)]));
    expect(read).toMatchObject({ year: 2021, others: 1 });
  });

  it.each<[string, Part[], string[]]>([
    ['table four', ['two', 'three'], ['proactiveDisclosure', 'requests']],
    ['all but table two', ['two'], ['proactiveDisclosure']],
    ['all but table four', ['four'], ['reconsideration', 'litigation']],
  ])('never takes what the first lacks from the next: %s', async (__, own, tables) => {
    const read = await found(await draw([reportOf(2021, own), reportOf(2022)]));
    expect(read).toMatchObject({ year: 2021, others: 1 });
    expect([...read.tables].sort()).toEqual([...tables].sort());
  });

  it('keeps agencies apart', async () => {
    const read = await found(await draw([reportOf(2021, ['two']), reportOf(2021, ['three'], '某县教育局')]));
    expect(read).toMatchObject({ others: 1 });
    expect([...read.tables]).toEqual(['proactiveDisclosure']);
  });
});

test('a table on each sheet is one report', async () => {
  const { parts, title } = reportOf(2022);
  const sheets = parts.map((part) => ({ title, parts: [part] }));
  const read = await found(await workbook(sheets));
  expect(read.others).toBe(0);
  expect([...read.tables].sort()).toEqual([
    'litigation',
    'proactiveDisclosure',
    'reconsideration',
    'requests',
  ]);
});

test('links to reports of other years end no report', async () => {
  const links = [2019, 2020, 2022]
    .map((year) => `<p>某县水利局${year}年政府信息公开工作年度报告</p>`)
    .join('');
  const [own] = new TextDecoder().decode(await page([reportOf(2021)])).split('\n\n');
  const read = await found(new TextEncoder().encode(`<html>${own}${links}</html>`));
  expect(read).toMatchObject({ year: 2021, others: 0 });
  expect(read.tables.size).toBe(4);
});
