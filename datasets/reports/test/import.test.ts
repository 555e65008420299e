import { describe, expect, it } from 'vitest';
import { contentOf } from '../scripts/import/cell-value.ts';
import { claimOf, mergedClaims } from '../scripts/import/claims.ts';
import type { Transcript } from '../scripts/import/corpus.ts';
import { merged } from '../scripts/import/merge.ts';
import { notesOf } from '../scripts/import/notes.ts';
import { recordOf } from '../scripts/import/to-record.ts';
import { yearOf } from '../scripts/import/year.ts';
import { enter, frozenId, resolveAgency } from '../src/agencies/index.ts';

const named = (agency: string, province: string | null, year = 2020) =>
  resolveAgency({ agency, province, year });

const transcript: Transcript = {
  id: 'x1',
  url: 'http://www.example.gov.cn/x.html',
  government: true,
  title: '会昌县永隆乡2020年政府信息公开工作年度报告',
  agency: '会昌县永隆乡人民政府',
  province: '江西',
  level: '乡',
  year: 2020,
  publishedAt: '2021-01-20 09:00',
  edition: '2019-trial',
  layout: '',
  quirks: [],
  cells: [{ cell: 'proactiveDisclosure.licensing.itemsChange', raw: '减44', value: -44 }],
  figures: [],
};
const resolved = await named('会昌县永隆乡人民政府', '江西');
const agency = () => {
  if ('reason' in resolved) throw new Error(resolved.reason);
  return resolved.agency;
};

describe('agencies', () => {
  it.each([
    ['会昌县永隆乡人民政府', '江西', 2019, '360733208', 'township', 'government'],
    ['黔东南州农业农村局', '贵州', 2022, '522600-nongyenongcunju', 'prefecture', 'department'],
    ['喀左县卫生健康局', '辽宁', 2025, '211324-weishengjiankangju', 'county', 'department'],
    ['重庆市公安局渝中区分局', '重庆', 2021, '500103-gonganjufenju', 'county', 'department'],
    ['石台县气象局', '安徽', 2022, '341722-qixiangju', 'county', 'vertical'],
    ['武汉市青山区钢花村街道办事处', '湖北', 2017, '420107010', 'township', 'subdistrict'],
    ['青岛西海岸新区黄岛街道办事处', '山东', 2022, '370211001', 'township', 'subdistrict'],
  ])('finds %s', async (name, province, year, id, level, kind) => {
    expect(await named(name, province, year)).toMatchObject({ agency: { id, level, kind, name } });
  });

  it('takes the code that was in force: 沙县 before and after it became a district', async () => {
    expect(await named('沙县农业局', '福建', 2017)).toMatchObject({
      agency: { code: '350427', codeYear: 2017 },
    });
    expect(await named('三明市沙县区农业农村局', '福建', 2022)).toMatchObject({
      agency: { code: '350405', codeYear: 2022 },
    });
  });

  it.each([
    ['某区机关事务局(地名未显示)', null],
    ['枣庄高新区市场监督管理局', '湖南'],
    ['珙县审计局(据内容推断)', '四川'],
    ['不存在县人民政府', '四川'],
    ['南宁经济技术开发区管理委员会', '广西'],
    ['会昌县永隆乡人民政府', '四川'],
  ])('leaves %s unresolved', async (name, province) => {
    expect(await named(name, province)).toHaveProperty('reason');
  });

  it('keeps an id once used, whatever the slug would be today', () => {
    const known = new Map();
    enter({ ...agency(), id: '360733208-old' }, 2019, known);
    expect(frozenId(agency(), known)).toBe('360733208-old');
    enter({ ...agency(), id: '360733208-old', name: '会昌县永隆镇人民政府' }, 2022, known);
    expect(known.get('360733208-old').names).toEqual([
      { year: 2019, name: '会昌县永隆乡人民政府' },
      { year: 2022, name: '会昌县永隆镇人民政府' },
    ]);
  });
});

describe('cells', () => {
  const change = 'proactiveDisclosure.licensing.itemsChange';
  const amount = 'proactiveDisclosure.procurement.amount';
  const projects = 'proactiveDisclosure.procurement.projects';
  it.each([
    [change, '减44', -44, { value: -44 }],
    [change, '增52', 52, { value: 52 }],
    [change, '+2', 2, { value: 2 }],
    [change, '未增未减', null, { state: { status: 'text', raw: '未增未减' } }],
    [amount, '160.5964万元', 160.5964, { value: { amount: 160.5964, unit: '万元' } }],
    [amount, '8040', 8040, { value: { amount: 8040, unit: null } }],
    [projects, '1,113', 1113, { value: 1113 }],
    [projects, '', null, { state: { status: 'blank', raw: '' } }],
    [projects, '/', null, { state: { status: 'not-applicable', raw: '/' } }],
    [projects, '-5', -5, { state: { status: 'text', raw: '-5' } }],
  ])('reads %s %j', (cell, raw, value, expected) => {
    expect(contentOf('2019-trial', { cell, raw, value })).toEqual(expected);
  });

  it('takes nothing that the transcriber read otherwise', () => {
    expect(contentOf('2019-trial', { cell: projects, raw: '12', value: 21 })).toHaveProperty('refused');
    expect(contentOf('2021', { cell: projects, raw: '12', value: 12 })).toHaveProperty('refused');
    expect(contentOf('2019-trial', { cell: amount, raw: '12美元', value: 12 })).toHaveProperty('refused');
  });
});

describe('claims', () => {
  const figure = { phrase: '', value: 5, unit: '条', approximate: false, meaning: '', cell: null };
  it('tells at least from about', () => {
    const qualifier = (phrase: string) =>
      claimOf({ ...figure, phrase, approximate: true, meaning: 'proactively disclosed, total' })?.qualifier;
    expect(['发布100余条', '约5条', '近5条', '5条以上'].map(qualifier)).toEqual([
      'at-least',
      'about',
      'about',
      'at-least',
    ]);
  });

  it('gives parts and sums over years no cell', () => {
    const cell = 'proactiveDisclosure.channels.wechat';
    const of = (meaning: string) => claimOf({ ...figure, meaning, cell });
    expect(of('published on WeChat')?.cell).toBe(cell);
    expect(of('published on WeChat: original')).toMatchObject({ cell: null, subject: 'original' });
    expect(of('published on WeChat: since 2018')).toMatchObject({ cell: null, period: 'cumulative' });
  });

  it('leaves out figures that are not about disclosure', () => {
    expect(claimOf({ ...figure, meaning: 'distractor, not an OGI count: villages' })).toBeUndefined();
  });

  it('merges two readings of one text without doubling', () => {
    const [first] = [claimOf({ ...figure, meaning: 'category sub-count: plans' })];
    const [second] = [claimOf({ ...figure, meaning: 'category count within the proactive total' })];
    if (!first || !second) throw new Error('no claim');
    expect(mergedClaims([first], [second])).toEqual([first]);
    expect(mergedClaims([first], [second, second])).toEqual([first, second]);
  });
});

describe('records', () => {
  it('say how much was read, and carry no phrase', () => {
    const record = recordOf(
      {
        ...transcript,
        figures: [
          {
            phrase: '共公开信息十五条',
            value: 15,
            unit: '条',
            approximate: false,
            meaning: 'proactively disclosed, total',
            cell: 'proactiveDisclosure.itemsDisclosed',
          },
        ],
      },
      agency(),
      2020,
    );
    expect(record.coverage).toEqual({
      proactiveDisclosure: 'partial',
      requests: 'not-seen',
      disputes: 'not-seen',
    });
    expect(record.transcription.extent).toBe('beginning');
    expect(record.publishedOn).toBe('2021-01-20');
    expect(JSON.stringify(record)).not.toContain('共公开信息十五条');
    expect(record.sources[0]).toMatchObject({
      sha256: null,
      missing: { sha256: 'not-held', retrievedOn: 'not-held' },
    });
  });

  it.each([
    [2016, '2008', { statistics: 'not-seen' }],
    [2019, 'unknown', {}],
    [2022, '2019', { proactiveDisclosure: 'not-seen', requests: 'not-seen', disputes: 'not-seen' }],
  ])('without tables in %i follow the Regulations of %s', (year, format, coverage) => {
    const record = recordOf({ ...transcript, edition: 'not-seen', cells: [] }, agency(), year);
    expect(record).toMatchObject({ format, edition: 'unknown', coverage, tables: {} });
  });

  it('merge only where both readings agree', () => {
    const other = {
      ...transcript,
      cells: [{ cell: 'proactiveDisclosure.licensing.itemsChange', raw: '减45', value: -45 }],
    };
    const record = recordOf(transcript, agency(), 2020);
    expect(merged(record, recordOf(other, agency(), 2020))).toEqual({
      conflict: 'proactiveDisclosure.licensing.itemsChange',
    });
    const elsewhere = recordOf({ ...transcript, url: 'http://other.gov.cn' }, agency(), 2020);
    expect(merged(record, elsewhere)).toMatchObject({ sources: [{}, { url: 'http://other.gov.cn' }] });
  });
});

it('years that are unsure are not taken', () => {
  expect(yearOf(transcript)).toBe(2020);
  for (const doubt of [
    { year: null },
    { year: 2019 },
    { publishedAt: '2020-06-01' },
    { year: 2016, title: '2016年报告', edition: '2021' as const },
  ])
    expect(yearOf({ ...transcript, ...doubt })).toHaveProperty('reason');
});

it('remarks become notes in words of the project', () => {
  expect(
    notesOf(['sub-counts 4+5 = 14, total says 21', '4+5 = 9 agree', 'typo "主动公开政府政府情况"']),
  ).toEqual(['figures in the text do not agree with one another']);
});
