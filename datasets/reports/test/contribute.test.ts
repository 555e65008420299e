import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@ogi-reports/parser';
import { cell, type Form, formatRecord, type Report, Report as ReportSchema } from '@ogi-reports/schema';
import { openXlsx, readXlsx, saveXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAgencies } from '../src/agencies/index.ts';
import {
  completeAgency,
  correctRecord,
  draftRecord,
  enterRecord,
  issueForm,
  issueLink,
  NotATemplate,
  RecordExists,
  readCorrectionIssue,
  readFormText,
  readIssue,
  readTemplate,
  writeFormText,
  writeTemplate,
} from '../src/contribute/index.ts';
import { compare } from '../src/diff/index.ts';
import { packageFolder, workingCopy } from './fixture.ts';

let copy: Awaited<ReturnType<typeof workingCopy>>;
beforeEach(async () => {
  copy = await workingCopy();
});
afterEach(() => rm(copy.folder, { recursive: true, force: true }));

const load = async (path: string): Promise<Report> => JSON.parse(await readFile(copy.file(path), 'utf8'));
const agencies = async () => readAgencies(await readFile(join(packageFolder, 'agencies.tsv'), 'utf8'));
const examples = [
  ['2014-table', '2019/360000/360733208'],
  ['2019-trial', '2019/620000/620421'],
] as const;

describe('tables written row by row', () => {
  it.each(examples)('come back as they were: %s', async (form, path) => {
    const report = await load(path);
    const tables =
      form === '2014-table'
        ? (['statistics'] as const)
        : (['proactiveDisclosure', 'requests', 'disputes'] as const);
    for (const table of tables) {
      const text = writeFormText(form, table, (address) => cell(report, address));
      const { figures, faults } = readFormText(form, table, text);
      expect(faults).toEqual([]);
      for (const [address, value] of figures) expect(cell(report, address)?.value).toEqual(value);
    }
  });

  it('know blanks, marks and labels, and keep words as text', () => {
    const text = '结果 1 _ / ? 0\n直接起诉 0 0 0 0 0\n复议后 0 0 0 0 0';
    const { figures, cells, faults } = readFormText('2021', 'disputes', text);
    expect(faults).toEqual([]);
    expect(figures.get('reconsideration.upheld')).toBe(1);
    expect(cells).toMatchObject({
      'reconsideration.corrected': { status: 'blank' },
      'reconsideration.other': { status: 'not-applicable', raw: '/' },
      'reconsideration.pending': { status: 'illegible' },
    });
  });

  it.each([
    ['1 2 3 4', /应有 3 行/],
    ['1 2 3\n0 0 0 0 0\n0 0 0 0 0', /第 1 行.*应有 5 个数/],
    ['1 2 3 4 5 6\n0 0 0 0 0\n0 0 0 0 0', /第 1 行/],
    ['1 2 3 -4 5\n0 0 0 0 0\n0 0 0 0 0', /不能是/],
    ['1 2 3 1.5 5\n0 0 0 0 0\n0 0 0 0 0', /不能是/],
  ])('never guess at a wrong line: %j', (text, message) => {
    const { faults } = readFormText('2021', 'disputes', text);
    expect(faults[0]?.zh).toMatch(message);
  });
});

describe('the workbook to fill in', () => {
  const fill = async (form: Form, entries: Record<string, string | number>) => {
    const workbook = await openXlsx(await writeTemplate(form));
    for (const sheet of workbook.sheets)
      for (const row of sheet.rows) {
        const value = entries[String(row[0] ?? '')];
        if (value !== undefined) row[2] = value;
      }
    return saveXlsx(workbook);
  };

  it('becomes a report with the answers of its first sheet', async () => {
    const bytes = await fill('2014-table', {
      机构全称: '会昌县永隆乡人民政府',
      报告年度: 2018,
      网址: 'http://www.huichang.gov.cn/x.html',
      '（一）收到申请数': 3,
      '六、举报投诉数量': '/',
      '七、依申请公开信息收取的费用': 0.5,
    });
    const { report, answers, faults } = await readTemplate(bytes);
    expect(faults).toEqual([]);
    expect(answers).toMatchObject({ agency: '会昌县永隆乡人民政府', year: 2018 });
    expect(cell(report, 'requests.received.total')).toMatchObject({ value: 3, status: 'reported' });
    expect(cell(report, 'complaints.total')).toMatchObject({ status: 'not-applicable', raw: '/' });
    expect(cell(report, 'requestFees.charged')?.value).toEqual({ amount: 0.5, unit: '万元' });
    expect(cell(report, 'requests.received.fax')?.status).toBe('blank');
  });

  it('takes tables left empty for not seen', async () => {
    const { report } = await readTemplate(await writeTemplate('2021'));
    expect(report.coverage).toEqual({
      proactiveDisclosure: 'not-seen',
      requests: 'not-seen',
      disputes: 'not-seen',
    });
    expect(report.cells).toEqual({});
  });

  it('has labels in both languages', async () => {
    const { sheets } = await readXlsx(await writeTemplate('2021'));
    const labels = sheets.flatMap(({ rows }) => rows.map(([zh, en]) => `${zh} ${en}`));
    expect(labels).toContainEqual(expect.stringMatching(/1.属于国家秘密 refused: state secret/));
  });

  it('says so when it is another workbook', async () => {
    const other = await openXlsx(await writeTemplate('2021'));
    for (const sheet of other.sheets) sheet.rows.splice(0);
    await expect(readTemplate(await saveXlsx(other))).rejects.toThrow(NotATemplate);
  });
});

describe('a draft', () => {
  it('asks for what neither document nor person tells', async () => {
    const { report } = await readTemplate(await writeTemplate('2021'));
    const { questions } = await draftRecord(report, { agency: '大溪乡' }, await agencies());
    expect(questions.map(({ field }) => field)).toEqual(['year', 'agency', 'url']);
    expect(questions[1]?.suggestions.map(({ value }) => value)).toContain('350803211');
  });

  it('keeps the id that the agency has, and calls pages of the government the publisher', async () => {
    const report = await load('2019/360000/360733208');
    const url = 'http://www.huichang.gov.cn/y.html';
    const { record, questions } = await draftRecord(
      report,
      { agency: '会昌县永隆乡人民政府', year: 2020, url },
      await agencies(),
    );
    expect(questions).toEqual([]);
    expect(record.id).toBe('360733208/2020');
    expect(record.sources[0]).toMatchObject({ kind: 'publisher', url });
    expect(
      (await draftRecord(report, { url: 'https://example.com/z' }, await agencies())).record.sources[0]?.kind,
    ).toBe('copy');
    expect(ReportSchema.safeParse(record).success).toBe(true);
  });

  it('completes agencies from the registry and the code table', async () => {
    const known = await agencies();
    expect(completeAgency('永隆乡', 2020, known)[0]?.value).toBe('360733208');
    expect(completeAgency('石台县', 2022, known).map(({ value }) => value)).toContain('池州市石台县人民政府');
    expect(completeAgency('', 2020, known)).toEqual([]);
  });
});

describe('a document that is not in the data', () => {
  const example = join(packageFolder, '../../examples/yonglong-2019.txt');
  it('is read, drafted and entered as a valid record', async () => {
    const bytes = new Uint8Array(await readFile(example));
    const { report } = await parse(bytes, { fileName: 'yonglong-2019.txt' });
    const { record, questions } = await draftRecord(
      report,
      { agency: '会昌县永隆乡人民政府', year: 2017 },
      await agencies(),
    );
    expect(questions.map(({ field }) => field)).toEqual(['url']);
    const [path = ''] = await enterRecord(copy.folder, record);
    expect(path).toBe('records/2017/360000/360733208.json');
    const entered = ReportSchema.parse(JSON.parse(await readFile(join(copy.folder, path), 'utf8')));
    expect(cell(entered, 'proactiveDisclosure.itemsDisclosed')?.value).toBe(813);
    expect(entered.sources[0]).toMatchObject({
      kind: 'file',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('entering', () => {
  it('writes the record and the agency, and says what to commit', async () => {
    const report = await load('2019/360000/360733208');
    const { record } = await draftRecord(report, { agency: '石台县财政局', year: 2022 }, readAgencies(''));
    const paths = await enterRecord(copy.folder, record);
    expect(paths).toEqual(['records/2022/340000/341722-caizhengju.json', 'agencies.tsv']);
    expect(await readFile(join(copy.folder, paths[0] ?? ''), 'utf8')).toBe(formatRecord(record));
    expect(await readFile(join(copy.folder, 'agencies.tsv'), 'utf8')).toContain('2022 石台县财政局');
  });

  it('never overwrites in silence, and keeps the edition before a restated one', async () => {
    const report = await load('2019/620000/620421');
    await expect(enterRecord(copy.folder, report)).rejects.toThrow(RecordExists);
    const paths = await enterRecord(copy.folder, { ...report, title: '更新' }, 'restated');
    expect(paths).toEqual(['records/2019/620000/620421.json', 'records/2019/620000/620421@1.json']);
    expect((await load('2019/620000/620421@1')).id).toBe('620421/2019@1');
    expect(await enterRecord(copy.folder, report, 'restated')).toContain('records/2019/620000/620421@2.json');
  });
});

describe('issues', () => {
  const body = (answers: [string, string][]) =>
    answers.map(([label, text]) => `### ${label}\n\n${text}\n`).join('\n');
  const disputes = '```text\n0 0 0 0 0\n1 0 0 0 1\n0 0 0 0 0\n```';
  const sent: [string, string][] = [
    ['网址 / Address', 'http://www.huichang.gov.cn/y.html'],
    ['机构全称 / Agency', '会昌县永隆乡人民政府'],
    ['报告年度 / Reporting year', '2023'],
    ['表格格式 / Form', '2021'],
    ['2014年统计表 / The 2014 table', '_No response_'],
    ['表四：复议诉讼 / Table four: disputes', disputes],
  ];

  it('become a record that can be entered', async () => {
    const read = readIssue(body(sent));
    if (!('report' in read)) throw new Error(read.faults.map(({ en }) => en).join());
    expect(read.faults).toEqual([]);
    const { record, questions } = await draftRecord(read.report, read.answers, await agencies());
    expect(questions).toEqual([]);
    expect(cell(record, 'litigation.direct.upheld')?.value).toBe(1);
    expect(record.coverage).toMatchObject({ disputes: 'read', requests: 'not-seen' });
    expect(await enterRecord(copy.folder, record)).toContain('records/2023/360000/360733208.json');
  });

  it('get an answer that says what is wrong', () => {
    const faults = (changes: Record<string, string>) =>
      readIssue(body(sent.map(([label, text]) => [label, changes[label] ?? text])))
        .faults.map(({ en }) => en)
        .join();
    expect(faults({ '网址 / Address': 'huichang' })).toMatch(/address "huichang"/);
    expect(faults({ '报告年度 / Reporting year': '23' })).toMatch(/four digits/);
    expect(faults({ '表四：复议诉讼 / Table four: disputes': '' })).toMatch(/No table/);
    expect(readIssue('').faults.length).toBeGreaterThan(0);
  });

  it('can be prefilled by a link of bearable length that gives the same figures', async () => {
    const report = await load('2019/620000/620421');
    const link = issueLink('owner/name', report);
    expect(link.length).toBeLessThan(4000);
    const values = new URL(link).searchParams;
    const { body: form } = issueForm() as { body: { id?: string; attributes: { label: string } }[] };
    const answers = form.flatMap(({ id, attributes }): [string, string][] =>
      id ? [[attributes.label, values.get(id) ?? '']] : [],
    );
    const read = readIssue(
      body([
        ...answers.filter(([label]) => !label.startsWith('网址')),
        ['网址 / Address', 'http://a.gov.cn/'],
      ]),
    );
    if (!('report' in read)) throw new Error('unread');
    expect(read.faults).toEqual([]);
    expect(read.report.tables).toEqual(report.tables);
  });

  it('correct a published figure, with the reason for the changelog', async () => {
    const issue = body([
      ['报告编号 / Report', '620421/2019'],
      ['单元格 / Cell', '三（七） 总计 / 总计'],
      ['页面上的内容 / What stands on the page', '8'],
      ['说明 / Why', '录入有误'],
    ]);
    const before = join(packageFolder, 'records');
    expect(await correctRecord(copy.folder, readCorrectionIssue(issue))).toEqual([
      'records/2019/620000/620421.json',
      'corrections.tsv',
    ]);
    const { changed } = await compare(before, copy.records);
    expect(changed.find(({ id }) => id === '620421/2019')?.changes).toMatchObject([
      { at: 'requests.outcomes.all.total', from: 0, to: 8 },
    ]);
    expect(await readFile(join(copy.folder, 'corrections.tsv'), 'utf8')).toContain('录入有误');
  });

  it.each([
    ['620421/1999', 'requests.received.total', '1', /no report/],
    ['620421/2019', '没有这一格', '1', /no cell/],
    ['620421/2019', 'requests.received.total', '-1', /cannot be "-1"/],
    ['../../x', 'a', '1', /no report/],
  ])('refuse a correction of %s %s to %s', async (report, at, value, message) => {
    const correction = { report, cell: at, value, reason: { zh: '误', en: 'wrong' } };
    await expect(correctRecord(copy.folder, correction)).rejects.toThrow(message);
  });
});
