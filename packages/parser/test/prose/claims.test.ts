import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/prose/claims.ts';
import { cellsOf, claimsOf, paragraphsOf } from './helpers.ts';

const seed = new URL('../../../../../shared/seeds/003_1c522d71bccbaf40.txt', import.meta.url);
const truth = new URL('../../../../../shared/seeds/seed-003.claims.tsv', import.meta.url);

describe('readClaims', () => {
  it('leaves the figures of a larger area and of the government no cell of a bureau', () => {
    const cells = (text: string, agency: string) =>
      cellsOf(text, { year: 2023, agency }).map(([, , cell]) => cell);
    const ofProvince = '全省林业系统共收到政府信息公开申请3200件。';
    expect(cells(ofProvince, '云山市林业局')).toEqual([null]);
    expect(cells(ofProvince, '云山省林业厅')).toEqual(['requests.received.total']);
    const ofGovernment = '2023年，市政府收到政府信息公开申请210件，我局协助办理18件。';
    expect(cells(ofGovernment, '云山市林业局')).toEqual([null, null]);
    expect(cells(ofGovernment, '云山市人民政府')[0]).toBe('requests.received.total');
    expect(cells('市政府门户网站公开信息210条。', '云山市林业局')).toEqual([
      'proactiveDisclosure.channels.website',
    ]);
  });

  it('reads a total, its channels and its kinds', () => {
    expect(
      cellsOf(
        '2018年共主动公开政府信息200条，其中政府网站公开150条，政务微信公开30余条，工作动态类12条、人事信息8条。',
      ),
    ).toEqual([
      [200, '条', 'proactiveDisclosure.itemsDisclosed'],
      [150, '条', 'proactiveDisclosure.channels.website'],
      [30, '条', 'proactiveDisclosure.channels.wechat'],
      [12, '条', null],
      [8, '条', null],
    ]);
  });

  it('reads requests, their outcomes and what was carried over by the forms of the year', () => {
    const text = '新收到政府信息公开申请35件，上年结转2件，予以公开3件，部分公开1件，结转下年度继续办理6件。';
    expect(cellsOf(text, { year: 2022 }).map(([value, , cell]) => [value, cell])).toEqual([
      [35, 'requests.received.total'],
      [2, 'requests.carriedFromPriorYear.total'],
      [3, 'requests.outcomes.disclosed.total'],
      [1, 'requests.outcomes.partlyDisclosed.total'],
      [6, 'requests.carriedToNextYear.total'],
    ]);
    expect(cellsOf('收到申请8件，同意公开答复4件，按时办结8件。').map(([, , cell]) => cell)).toEqual([
      'requests.received.total',
      'requests.replies.granted',
      'requests.closed.onTime',
    ]);
  });

  it.each([
    ['全年未收到政府信息公开申请。', ['requests.received.total']],
    [
      '没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
      ['reconsideration.total', 'litigation.total'],
    ],
    ['未收到投诉。', ['complaints.total']],
    [
      '我局无依申请公开、行政复议和行政诉讼情况。',
      ['requests.received.total', 'reconsideration.total', 'litigation.total'],
    ],
    ['（二）无政府信息公开收费及减免情况。', ['requestFees.charged']],
    ['行政复议、行政诉讼均为0件。', ['reconsideration.total', 'litigation.total']],
    ['四、行政复议、行政诉讼情况\n无。', ['reconsideration.total', 'litigation.total']],
    ['依申请公开情况：无。', ['requests.received.total']],
  ])('reads absence in %s', (text, cells) => {
    expect(cellsOf(text)).toEqual(
      cells.map((cell) => [0, cell === 'requestFees.charged' ? '万元' : '件', cell]),
    );
  });

  it.each([
    '确保无行政复议、行政诉讼。',
    '未收到申请人反馈。',
    '无法提供依申请公开渠道。',
    '六、其他需要报告的事项\n无。',
    '没有对依申请公开进行培训。',
  ])('sees no absence in %s', (text) => {
    expect(cellsOf(text)).toEqual([]);
  });

  it('takes no handling fee for the fee of the 2014 table', () => {
    const [charged] = claimsOf('本年度收取信息处理费400元。', { year: 2022 });
    expect(charged).toMatchObject({ value: 400, unit: '元', topic: 'fees', cell: null });
    const [none] = claimsOf('本年度未收取任何费用。', { year: 2022 });
    expect(none).toMatchObject({ value: 0, unit: '元', topic: 'fees', cell: null });
  });

  it('links nothing that is no figure of disclosure work', () => {
    const texts = [
      '网站访问量达16万次。',
      '办理人大代表建议6件。',
      '道路翻新投资151.2万元。',
      '全市法院审理行政诉讼案件120件。',
      '受理消费者投诉3817件。',
      '现有政务新媒体45个，其中微信39个。',
      '本年收到补贴申请50件。',
    ];
    for (const text of texts)
      expect(cellsOf(text).map(([, , cell]) => cell)).not.toContain(expect.any(String));
    expect(claimsOf('网站访问量达16万次。')[0]).toMatchObject({ topic: 'other', value: 160_000 });
  });

  it('tells the year from other times', () => {
    const [year, ever] = claimsOf('2018年主动公开政府信息6条，历年累计186条。');
    expect(year).toMatchObject({ period: 'year', cell: 'proactiveDisclosure.itemsDisclosed' });
    expect(ever).toMatchObject({ period: 'cumulative', cell: null, topic: 'disclosure-total' });
    expect(claimsOf('上年主动公开政府信息50条。')[0]).toMatchObject({ period: 'prior-year', cell: null });
    expect(claimsOf('上半年主动公开政府信息50条。')[0]).toMatchObject({ period: 'part-year', cell: null });
    expect(claimsOf('收到申请比上年减少1件。')[0]).toMatchObject({ cell: null });
    expect(claimsOf('同比增长35%。')[0]).toMatchObject({ topic: 'percentage', unit: '%', cell: null });
  });

  it('tells whose figure it is', () => {
    expect(claimsOf('全镇主动公开政府信息50条。')[0]).toMatchObject({ scope: 'whole' });
    expect(claimsOf('我局主动公开政府信息50条。')[0]).toMatchObject({ scope: 'own' });
    expect(claimsOf('各乡镇公开202条。')[0]).toMatchObject({ scope: 'part', cell: null });
  });

  it('gives a channel to a total that the clause before names it for', () => {
    expect(cellsOf('通过县政府门户网站，公开信息106条。')).toEqual([
      [106, '条', 'proactiveDisclosure.channels.website'],
    ]);
    expect(cellsOf('通过网站、微信公众号等，公开信息106条。')).toEqual([[106, '条', null]]);
  });

  it('gives a cell to one of several figures only', () => {
    expect(cellsOf('截至年底累计主动公开政府信息1506条，其中2018年新增主动公开政府信息356条。')).toEqual([
      [1506, '条', null],
      [356, '条', 'proactiveDisclosure.itemsDisclosed'],
    ]);
    expect(
      cellsOf('网站平台主动公开政府信息数2502条，其中政府网站公开政府信息数1148条。').map(
        ([, , cell]) => cell,
      ),
    ).toEqual(['proactiveDisclosure.itemsDisclosed', 'proactiveDisclosure.channels.website']);
    expect(cellsOf('政府网站公开722条。县门户网站公开276条。').map(([, , cell]) => cell)).toEqual([
      null,
      null,
    ]);
    expect(
      cellsOf('2018年主动公开政府信息200条。\n三、其他\n乡民政办发布信息100余条。').map(([, , cell]) => cell),
    ).toEqual(['proactiveDisclosure.itemsDisclosed', null]);
  });

  it('reads the results of disputes by the matter that the sentence named last', () => {
    const text = '因政府信息公开被申请行政复议2件，其中维持1件，被依法纠错1件；行政诉讼1件，其中维持1件。';
    expect(cellsOf(text).map(([, , cell]) => cell)).toEqual([
      'reconsideration.total',
      'reconsideration.upheld',
      'reconsideration.corrected',
      'litigation.total',
      'litigation.upheld',
    ]);
  });

  it('reads a noun that follows its figure', () => {
    expect(cellsOf('共收到12件依申请公开。')).toEqual([[12, '件', 'requests.received.total']]);
    expect(cellsOf('共公开44087条政府信息。')).toEqual([[44087, '条', 'proactiveDisclosure.itemsDisclosed']]);
  });

  it('reads over the lines of a page and points to the first', () => {
    const lines =
      '（一）主动公开情况。2018 年，我区在政府网站平台主动发布各类政府信息 2428 条，公开会议 7\n期。';
    const { claims, evidence } = readClaims(paragraphsOf(lines), { year: 2018, edition: null });
    expect(claims[1]).toMatchObject({ value: 7, unit: '期', location: { line: 1 } });
    expect(evidence[1]?.raw).toBe('7期');
    expect(evidence[0]?.location).toEqual({ line: 1, column: lines.indexOf('2428') + 1 });
  });

  it('keeps subject and raw text as printed', () => {
    const { claims, evidence } = readClaims(paragraphsOf('其中微信諮詢２００餘人次。'), {
      year: 2018,
      edition: null,
    });
    expect(claims[0]).toMatchObject({ value: 200, qualifier: 'at-least', unit: '人次', subject: '微信諮詢' });
    expect(evidence[0]?.raw).toBe('２００餘人次');
  });

  it('takes a name that begins with 和 whole', () => {
    const subjects = claimsOf('2020年和顺街道主动公开政府信息73条，网站发布30条和微信推送20条。').map(
      ({ subject }) => subject,
    );
    expect(subjects).toEqual(['和顺街道主动公开政府信息', '网站发布', '微信推送']);
  });
  it('survives any text', () => {
    const word = fc.constantFrom(
      '公开',
      '1',
      '条',
      '，',
      '。',
      '无',
      '申请',
      '（一）',
      '其中',
      '\n',
      '万',
      '网站',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const { claims, evidence } = readClaims(paragraphsOf(text), { year: 2018, edition: null });
        expect(evidence).toHaveLength(claims.length);
        for (const { value } of claims) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('comes to an end on text without one', () => {
    claimsOf('公开信息1条'.repeat(20_000));
    claimsOf('公开信息1条\n'.repeat(20_000));
    claimsOf('无'.repeat(50_000));
    claimsOf('主动公开政府'.repeat(20_000));
  }, 120_000);

  it.runIf(existsSync(seed))('reads every claim of a narrative report in traditional characters', () => {
    const { claims } = readClaims(paragraphsOf(readFileSync(seed, 'utf8')), {
      year: 2018,
      edition: 'narrative',
    });
    const expected = readFileSync(truth, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    expect(claims).toHaveLength(expected.length);
    expected.forEach(([cell, value, qualifier, unit], index) => {
      expect(claims[index]).toMatchObject({ value: Number(value), qualifier, unit });
      expect(claims[index]?.cell).toBe(/^\w+\.\w/.test(cell ?? '') ? cell : null);
    });
  });
});
