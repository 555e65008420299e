import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Report } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTruth, score } from '../score/compare.ts';
import { ParseError, parse } from '../src/index.ts';

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const examples = readdirSync('examples').filter((name) => name.endsWith('.txt'));
const shared = '../shared/seeds';
const seeds = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.txt')) : [];

async function expectExact(document: string, cells: string): Promise<void> {
  const result = await parse(bytesOf(document), { fileName: document });
  const truth = readTruth(readFileSync(cells, 'utf8'));
  const faults: string[] = [];
  expect(score(result, truth, (line) => faults.push(line))).toMatchObject({
    right: truth.length,
    wrong: 0,
    missing: 0,
  });
  expect(faults).toEqual([]);
}

describe('examples', () => {
  test.each(examples)('%s gives a valid report', async (name) => {
    const { report, evidence } = await parse(bytesOf(`examples/${name}`), { fileName: name });
    expect(Report.safeParse(report).error).toBeUndefined();
    expect(report.id).not.toBeNull();
    expect(evidence.claims).toHaveLength(report.claims.length);
  });

  const withCells = examples.filter((name) => existsSync(`examples/${name.replace('.txt', '.cells.tsv')}`));
  test.each(withCells)('%s gives exactly its cells', (name) =>
    expectExact(`examples/${name}`, `examples/${name.replace('.txt', '.cells.tsv')}`),
  );

  test('every value is where its evidence says', async () => {
    for (const name of examples) {
      const bytes = bytesOf(`examples/${name}`);
      const text = new TextDecoder().decode(bytes);
      const lines = text.split('\n');
      const { evidence } = await parse(bytes);
      for (const { raw, location } of Object.values(evidence.cells)) {
        expect(text.slice(location.start, location.end)).toContain(raw);
        expect(lines[(location.line ?? 0) - 1]?.slice((location.column ?? 0) - 1)).toMatch(
          new RegExp(`^${raw.replace(/[+*]/g, '\\$&')}`),
        );
      }
    }
  });

  test('the same bytes give the same result', async () => {
    const bytes = bytesOf(`examples/${examples[0]}`);
    expect(await parse(bytes)).toEqual(await parse(bytes));
  });
});

describe.runIf(seeds.length > 0)('published reports', () => {
  const tables = seeds.filter((name) => existsSync(`${shared}/seed-${name.slice(0, 3)}.cells.tsv`));
  test.each(tables)('%s gives exactly its cells', (name) =>
    expectExact(`${shared}/${name}`, `${shared}/seed-${name.slice(0, 3)}.cells.tsv`),
  );

  const places: Record<string, [code: string, year: number]> = {
    '000': ['360733208', 2019],
    '001': ['350803211', 2021],
    '002': ['640181201', 2018],
    '003': ['211021201', 2018],
    '004': ['620421', 2019],
  };
  test.each(seeds)('%s is of its agency and year', async (name) => {
    const { report } = await parse(bytesOf(`${shared}/${name}`));
    const [code, year] = places[name.slice(0, 3)] as [string, number];
    expect([report.agency.code, report.year, report.id]).toEqual([code, year, `${code}/${year}`]);
  });
});

describe('input that is no report', () => {
  const refused = async (input: Uint8Array | string): Promise<string> => {
    const error = await parse(input).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ParseError);
    const { code, text } = error as ParseError;
    expect(text.zh).not.toBe('');
    expect(text.en).not.toBe('');
    return code;
  };

  test('an empty file', async () => expect(await refused(new Uint8Array())).toBe('empty'));
  test('a picture', async () =>
    expect(await refused(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]))).toBe(
      'unsupported-medium',
    ));
  test('a page about something else', async () => {
    expect(
      await refused('<html><head><title>天气</title></head><body><p>明天多云，气温十度。</p></body></html>'),
    ).toBe('not-a-report');
  });
  test('a page that only links to the report', async () => {
    const page =
      '<html><body><h1>2020年政府信息公开工作年度报告</h1><p><a href="/files/report.pdf">2020年政府信息公开工作年度报告.pdf</a></p></body></html>';
    expect(await refused(page)).toBe('attachment-only');
  });
  test('a page that only shows the report in a frame', async () => {
    const page = (frame: string) =>
      `<html><head><title>青溪县2023年政府信息公开工作年度报告</title></head><body><h1>青溪县2023年政府信息公开工作年度报告</h1><p>发布时间：2024-01-05</p>${frame}</body></html>`;
    for (const frame of [
      '<iframe src="/pdf/web/viewer.html?file=2023.pdf"></iframe>',
      '<iframe src="/viewer?id=17"></iframe>',
      '<embed src="/files/2023.pdf">',
      '<object data="/files/2023.pdf"></object>',
    ])
      expect(await refused(page(frame))).toBe('attachment-only');
    const short = `${page('<iframe src="/files/2023.pdf"></iframe>')}<p>2023年，我县主动公开政府信息81条。</p>`;
    expect((await parse(short)).report.claims[0]?.value).toBe(81);
  });
  test('a budget, though it has rows that the forms have', async () => {
    const page = (navigation: string) =>
      `<html><head><title>青溪县教育局2023年部门预算</title></head><body>${navigation}<h1>青溪县教育局2023年部门预算</h1><p>收入预算81万元，其他情况说明如下。</p><table><tr><td>项目</td><td>预算数</td></tr><tr><td>行政事业性收费</td><td>30</td></tr><tr><td>政府集中采购</td><td>45</td></tr></table></body></html>`;
    expect(await refused(page(''))).toBe('not-a-report');
    expect(await refused(page('<p>首页 政府信息公开 政府信息公开年报</p>'))).toBe('not-a-report');
  });
  test('a notice that asks for reports', async () => {
    const notice =
      '青溪县人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的通知\n各乡镇、各部门：\n为做好政府信息公开年报编制，现将有关事项通知如下。\n一、请于2024年1月10日前报送。';
    expect(await refused(notice)).toBe('not-a-report');
    const answered = `${notice}\n青溪县2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息81条。`;
    expect((await parse(answered)).report.claims[0]?.value).toBe(81);
  });
  test('figures of a quarter', async () => {
    const text = readFileSync('examples/yonglong-2019.txt', 'utf8').replace(
      /（2018年度）/,
      '（2018年第三季度）',
    );
    expect(await refused(text)).toBe('quarterly');
  });
});

test('a report that tells of quarterly tables is read', async () => {
  const text =
    '青溪县2014年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息81条，按时报送1-3季度的政府信息公开情况统计报表。';
  const { report } = await parse(text);
  expect([report.year, report.claims[0]?.value]).toEqual([2014, 81]);
});

test('any bytes give a report or a typed error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 })),
      async (input) => {
        try {
          await parse(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      },
    ),
    { numRuns: 300 },
  );
});
