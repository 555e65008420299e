import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/prose/claims.ts';
import type { ClaimContext } from '../../src/prose/context.ts';
import { paragraphsOf } from './helpers.ts';

const read = (text: string, year: number | null = 2022, tables?: ClaimContext['tables']) =>
  readClaims(paragraphsOf(text), { year, edition: null, ...(tables && { tables }) });

/** Value, cell's last word and ground of doubt of each claim. */
const doubtsOf = (text: string, year?: number) => {
  const { claims, evidence } = read(text, year);
  return claims.map(({ value, cell }, index) => [
    value,
    cell?.split('.').at(-1) ?? null,
    evidence[index]?.doubt?.ground ?? null,
  ]);
};

describe('claims in doubt', () => {
  it('marks figures that claim one cell with different values', () => {
    const text = '本年度主动公开政府信息81条。\n二、主动公开政府信息情况\n本年度主动公开政府信息92条。';
    expect(doubtsOf(text)).toEqual([
      [81, 'itemsDisclosed', 'claims-disagree'],
      [92, 'itemsDisclosed', 'claims-disagree'],
    ]);
    const [diagnostic, ...others] = read(text).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      ruleId: 'parse/claim-doubtful',
      severity: 'info',
      cells: ['proactiveDisclosure.itemsDisclosed'],
      location: { line: 1 },
    });
    expect(diagnostic?.message.zh).toContain('“81条”“92条”');
    expect(diagnostic?.message.en).toContain('“81条”, “92条”');
  });

  it('marks what was published up to a day, where nothing says that it is the year’s', () => {
    expect(doubtsOf('截至2022年12月底，市政府门户网站共公开政府信息41200条。')).toEqual([
      [41200, 'website', 'year-or-cumulative'],
    ]);
    expect(doubtsOf('至2022年12月31日，微信公众号共发布文章1520篇。')).toEqual([
      [1520, 'wechat', 'year-or-cumulative'],
    ]);
    for (const text of [
      '2022年1月1日至2022年12月31日，我局共公开政府信息320条。',
      '2022年，截至12月底，共公开政府信息320条。',
      '2022年12月31日止，本年度共公开政府信息320条。',
    ])
      expect(doubtsOf(text), text).toEqual([[320, 'itemsDisclosed', null]]);
  });

  it('marks what is published beside a gazette as maybe its own', () => {
    expect(doubtsOf('编发政府公报6期，公开政府信息45条。')[1]).toEqual([
      45,
      'itemsDisclosed',
      'extent-unclear',
    ]);
    expect(doubtsOf('编发政府公报6期，主动公开政府信息245条。')[1]).toEqual([245, 'itemsDisclosed', null]);
  });

  it('takes no rounded figure, other unit or other scope for a contradiction', () => {
    expect(
      doubtsOf('主动公开政府信息100余条。\n本年度主动公开政府信息118条。').map(([, , doubt]) => doubt),
    ).toEqual([null, null]);
    expect(
      doubtsOf('全市共收到政府信息公开申请408件。\n我局收到政府信息公开申请35件。').map(
        ([, , doubt]) => doubt,
      ),
    ).toEqual([null, null]);
  });

  it('leaves the cell to the figure of all', () => {
    expect(doubtsOf('全年共举办新闻发布会6场。\n围绕就业举办了2场新闻发布会。')).toEqual([
      [6, 'pressConferences', null],
      [2, null, null],
    ]);
  });

  it('doubts a bare 累计 only', () => {
    expect(doubtsOf('累计主动公开政府信息1506条。')).toEqual([
      [1506, 'itemsDisclosed', 'year-or-cumulative'],
    ]);
    expect(doubtsOf('截至2022年12月31日，累计公开政府信息1506条。')).toEqual([
      [1506, 'itemsDisclosed', 'year-or-cumulative'],
    ]);
    for (const text of [
      '2022年，累计主动公开政府信息66条。',
      '全年累计公开政府信息66条。',
      '2022年我局共累计公开政府信息66条。',
      '截至2022年12月31日，本年累计公开政府信息66条。',
    ])
      expect(doubtsOf(text), text).toEqual([[66, 'itemsDisclosed', null]]);
  });
});

describe('claims of unclear extent', () => {
  it.each([
    ['全年发布规划计划、统计数据等信息56条。', 'itemsDisclosed'],
    ['在政府网站公开教育、医疗等领域信息45条。', 'website'],
    ['在市局网站“基层目录”发布信息22条。', 'website'],
    ['制作政策解读视频8个。', 'policyInterpretations'],
    ['对20件规范性文件进行了解读。', 'policyInterpretations'],
    ['微信公众号全年推送信息120期。', 'wechat'],
    ['受理政府信息公开申请21件（含上年度结转1件）。', 'total'],
    ['依申请公开：接收到申请书15份。', 'total'],
    ['网站发布工作动态40条。', 'website'],
    ['通过县网站信息公开专栏发布信息40条。', 'website'],
    ['在微信公众号、门户网站推送信息60篇。', 'itemsDisclosed'],
    ['公开政策法规、政策解读20条。', 'policyInterpretations'],
    ['发布数据解读信息18篇。', 'policyInterpretations'],
    ['新设产业政策专栏，公开信息30余条。', 'itemsDisclosed'],
    ['局门户网站公开政府信息52条，其他信息217条。', 'website'],
    ['我局主动公开政务信息31条，公示公告18条。', 'itemsDisclosed'],
  ])('%s', (text, cell) => {
    expect(doubtsOf(text)[0]?.slice(1)).toEqual([cell, 'extent-unclear']);
  });

  it('are none where the words say that these are all', () => {
    for (const text of [
      '全年共发布规划计划、统计数据等信息56条。',
      '发布规划、统计等各类信息56条。',
      '发布政策解读30篇。',
      '永安县民政局2022年共发布信息30条。',
      '通过网站、公告栏等多种形式主动公开政府信息30条。',
      '全年通过政府网站公开各类政府信息30条。',
      '通过“平安永安”微信公众号推送信息30条。',
      '我局共受理群众提出的政府信息公开申请3件。',
      '因政府信息公开引发行政复议案件2件。',
    ])
      expect(doubtsOf(text)[0]?.[2], text).toBe(null);
  });
});

describe('parts beyond their whole', () => {
  it('make both doubtful', () => {
    expect(doubtsOf('主动公开政府信息80条。\n门户网站发布信息230条。\n微信公众号发布信息60条。')).toEqual([
      [80, 'itemsDisclosed', 'part-exceeds-whole'],
      [230, 'website', 'part-exceeds-whole'],
      [60, 'wechat', null],
    ]);
    expect(
      doubtsOf('收到政府信息公开申请5件。\n依申请公开：予以公开9件。').map(([, , doubt]) => doubt),
    ).toEqual(['part-exceeds-whole', 'part-exceeds-whole']);
  });

  it('are none in another unit or scope, of a rounded whole, or with what was carried over', () => {
    for (const text of [
      '主动公开政府信息80条。\n微信公众号发布信息230篇。',
      '本级主动公开政府信息80条。\n全县政府网站发布信息230条。',
      '主动公开政府信息200余条。\n门户网站发布信息230条。',
      '收到政府信息公开申请5件，上年结转4件。\n依申请公开：予以公开9件。',
    ])
      expect(
        doubtsOf(text).map(([, , doubt]) => doubt),
        text,
      ).not.toContain('part-exceeds-whole');
  });
});

describe("claims beside the report's own table", () => {
  const beside = (text: string, value: number | null) =>
    read(text, 2022, { requests: { received: { total: value } } }).evidence.map(
      ({ doubt }) => doubt?.ground ?? null,
    );

  it('are doubtful where the table gives another figure', () => {
    expect(beside('全年收到政府信息公开申请12件。', 15)).toEqual(['table-disagrees']);
    expect(beside('全年收到政府信息公开申请12件。', 12)).toEqual([null]);
    expect(beside('全年收到政府信息公开申请12件。', null)).toEqual([null]);
    expect(beside('全年收到政府信息公开申请100余件。', 118)).toEqual([null]);
  });

  it('leave the sum of a jurisdiction alone', () => {
    expect(beside('全市共收到政府信息公开申请860件。', 15)).toEqual([null]);
  });

  it('are sure where it confirms one of several', () => {
    expect(beside('收到政府信息公开申请12件。\n本年度收到政府信息公开申请15件。', 15)).toEqual([
      'table-disagrees',
      null,
    ]);
  });
});

describe('figures torn by blanks', () => {
  it('are not read and reported', () => {
    const { claims, diagnostics } = read('全年公开信息1 234条，收到申请1 2件，共3次。');
    expect(claims.map(({ value }) => value)).toEqual([3]);
    expect(diagnostics.map(({ ruleId, actual, location }) => [ruleId, actual, location?.column])).toEqual([
      ['parse/torn-figure', '1 234', 7],
      ['parse/torn-figure', '1 2', 18],
    ]);
  });

  it('are told from telephone numbers and dates', () => {
    expect(read('电话：0571 8700 1234 。日期 2022 01 05 。').diagnostics).toEqual([]);
  });
});
