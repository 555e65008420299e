import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openXlsx, saveXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/program.ts';
import { validateRecord } from '../src/record/validate-record.ts';
import { scriptedAsker } from './support/scripted-asker.ts';
import { recordedSession } from './support/session.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = (name: string) => join(root, 'examples', name);
const url = 'http://www.huichang.gov.cn/2019.html';
const path = 'records/2017/360000/360733208.json';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogi-add-'));
  await mkdir(at('records'));
  await cp(join(root, 'datasets/reports/agencies.tsv'), at('agencies.tsv'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function add(
  words: string[],
  { answers, language }: { answers?: (string | boolean)[]; language?: 'zh' } = {},
) {
  const { session, written } = recordedSession(language ?? 'en');
  const { asker, asked } = scriptedAsker(answers ?? []);
  const code = await run(['add', ...words, '--dataset', folder], { ...session, ...(answers && { asker }) });
  return { code, asked, ...written };
}

/** A report that is not in the data: the example's figures a year that has none. */
async function document(name = 'report.txt', edit = (text: string) => text): Promise<string> {
  const text = (await readFile(example('yonglong-2019.txt'), 'utf8')).replaceAll('2019', '2017');
  await writeFile(at(name), edit(text));
  return at(name);
}

/** A document that names neither its agency nor its year. */
const nameless = () =>
  document('report.txt', (text) => text.replaceAll('永隆', '某某').replaceAll(/20\d\d/g, '〇'));

describe('a script', { timeout: 60_000 }, () => {
  it('gets the paths to commit, and a valid record', async () => {
    const { code, out, talk } = await add([await document(), '--url', url]);
    expect(code).toBe(0);
    expect(out).toBe(`${at(path)}\n${at('agencies.tsv')}\n`);
    expect(talk).toContain(`git add ${at(path)}`);
    expect(validateRecord(path, await read(path))).toEqual([]);
    expect(JSON.parse(await read(path)).sources).toMatchObject([
      { kind: 'publisher', url, file: 'report.txt' },
    ]);
  });

  it('is told every option that it lacks, and nothing is written', async () => {
    const { code, talk, out } = await add([await nameless()], { language: 'zh' });
    expect([code, out]).toEqual([2, '']);
    expect(talk).toMatch(/还缺内容/);
    expect(talk).toMatch(/--agency: 是哪个机构的报告/);
    expect(talk).not.toContain('--url');
  });

  it.each([
    [['--year', '19'], /19: A year has four digits/],
    [['--url', 'huichang'], /huichang: An address is written in full/],
    [['--retrieved-on', 'today'], /A date reads 2020-01-31/],
    [['--restated', '--correction'], /not both/],
  ])('is refused %j', async (words, message) => {
    const { code, talk } = await add([await document(), ...words]);
    expect(code).toBe(2);
    expect(talk).toMatch(message);
  });

  it('says what to do about a record that is there, and keeps the earlier edition of a restated one', async () => {
    const report = await document();
    await add([report]);
    const first = await read(path);
    const refused = await add([report]);
    expect(refused.code).toBe(2);
    expect(refused.talk).toMatch(/exists, and nothing was written.*--restated.*--correction/);
    expect((await add([report, '--url', url, '--restated'])).out).toContain(`360733208@1.json\n`);
    expect(JSON.parse(await read(path.replace('.json', '@1.json')))).toEqual({
      ...JSON.parse(first),
      id: '360733208/2017@1',
    });
    expect((await add([report, '--correction', '--year', '2017'])).code).toBe(0);
  });

  it('keeps the words of a report out of its record', async () => {
    await add([await document()]);
    expect(await read(path)).not.toContain('在政府网站信息公开平台上公开');
  });

  it('takes a known agency by the name that it has', async () => {
    await add([await document()]);
    expect(await read('agencies.tsv')).not.toMatch(/\d{4} 永隆乡人民政府/);
  });

  it('goes on after an input that is no report', async () => {
    await mkdir(at('inbox'));
    await document('inbox/b.txt');
    await writeFile(at('inbox/a.html'), '<p>nothing to see</p>');
    const { code, out, talk } = await add([at('inbox')]);
    expect(code).toBe(1);
    expect(out).toContain('360733208.json');
    expect(talk).toMatch(/a\.html: /);
  });

  it('needs a dataset to add to', async () => {
    await rm(at('records'), { recursive: true });
    const { code, talk } = await add([await document()]);
    expect(code).toBe(2);
    expect(talk).toMatch(/has no folder records/);
  });
});

describe('a person', () => {
  it('sees each row beside the text it was read from, and is asked before anything is written', async () => {
    const { out, talk, asked } = await add([await document(), '--url', url], { answers: [false] });
    expect(talk).toMatch(/items proactively disclosed.*│\s+813 │ line \d+ +│.*主动公开政府信息数.* 813/);
    expect(talk).toMatch(/line 23 {2}我乡主动公开政府信息共813条/);
    expect(asked.map(({ question }) => question)).toEqual([expect.stringMatching(/Write 360733208\/2017/)]);
    expect(out).toBe('');
    await expect(read(path)).rejects.toThrow();
  });

  it('is asked for what the document does not say, with completion, until it will do', async () => {
    const answers = ['19', '2017', '永隆', 'huichang', url, true];
    const { code, out, asked } = await add([await nameless()], { answers, language: 'zh' });
    expect(code).toBe(0);
    expect(asked.map(({ question }) => question)).toEqual([
      expect.stringMatching(/哪一年度/),
      expect.stringMatching(/哪个机构/),
      expect.stringMatching(/哪个网址/),
      expect.stringMatching(/写入 360733208\/2017（会昌县永隆乡人民政府）/),
    ]);
    expect(asked[0]?.refused).toEqual(['年度是四位数字，如 2019。']);
    expect(asked[1]?.offered).toEqual(['会昌县永隆乡人民政府（江西省赣州市会昌县永隆乡）', '“永隆”']);
    expect(asked[2]?.refused).toEqual([expect.stringMatching(/http/)]);
    expect(out).toContain(path);
  });

  it('may leave the address out', async () => {
    await add([await document()], { answers: ['', true] });
    expect(JSON.parse(await read(path)).sources).toMatchObject([{ kind: 'file', url: null }]);
  });

  it('chooses what a record is to the one that is there', async () => {
    const report = await document();
    await add([report]);
    const kept = await add([report, '--url', url], { answers: [true, 'skip'] });
    expect([kept.code, kept.out]).toEqual([0, '']);
    const { asked } = await add([report, '--url', url], { answers: [true, 'restated'] });
    expect(asked[1]?.offered).toHaveLength(3);
    expect(await read(path.replace('.json', '@1.json'))).toContain('@1');
  });

  it('breaks off a whole folder at once', async () => {
    await mkdir(at('inbox'));
    for (const name of ['a', 'b', 'c']) await document(`inbox/${name}.txt`);
    const { code, talk, asked } = await add([at('inbox'), '--url', url], { answers: [] });
    expect(code).toBe(2);
    expect(asked).toHaveLength(1);
    expect(talk.match(/nothing was written/g)).toHaveLength(1);
  });
});

describe('a template', () => {
  const template = () => at('blank.xlsx');
  const fill = async (entries: Record<string, string | number>) => {
    const workbook = await openXlsx(await readFile(template()));
    for (const { rows } of workbook.sheets)
      for (const row of rows) {
        const value = entries[String(row[0] ?? '')];
        if (value !== undefined) row[2] = value;
      }
    await writeFile(at('filled.xlsx'), await saveXlsx(workbook));
    return at('filled.xlsx');
  };
  const said = { 机构全称: '会昌县永隆乡人民政府', 报告年度: 2017, 网址: url };

  it('is written, filled in and read back', async () => {
    expect((await add(['--template', template(), '--form', '2014-table'])).code).toBe(0);
    const { code, out } = await add([await fill({ ...said, '（一）收到申请数': 3 })]);
    expect([code, out]).toEqual([0, `${at(path)}\n${at('agencies.tsv')}\n`]);
    const record = JSON.parse(await read(path));
    expect(record.tables.requests.received.total).toBe(3);
    expect(record.cells['requests.received.fax']).toEqual({ status: 'blank', raw: '' });
    expect(validateRecord(path, await read(path))).toEqual([]);
  });

  it('says which figure cannot be, or that there is none', async () => {
    await add(['--template', template(), '--form', '2014-table']);
    expect((await add([template()])).talk).toMatch(/No figure of the template is filled in/);
    const { code, talk } = await add([await fill({ ...said, '（一）收到申请数': -3 })]);
    expect(code).toBe(2);
    expect(talk).toMatch(/cannot be "-3"/);
  });

  it('is never written over a file, and only as a workbook', async () => {
    await add(['--template', template()]);
    expect((await add(['--template', template()])).talk).toMatch(/exists, and was left as it is/);
    expect((await add(['--template', at('blank.csv')])).talk).toMatch(/ends in \.xlsx/);
  });
});

it('without a file says what it wants', async () => {
  const { code, talk } = await add([], { language: 'zh' });
  expect(code).toBe(2);
  expect(talk).toMatch(/没有写明文件/);
});
