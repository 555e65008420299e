import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/text/chinese-number.ts';
import { compact } from '../../src/text/compact.ts';
import { readFigures } from '../../src/text/numerals.ts';

const read = (text: string) =>
  readFigures(text).map(({ value, unit, qualifier }) => [value, unit, qualifier]);

describe('readFigures', () => {
  it.each([
    ['公开政府信息1,234条', 1234, '条', 'exact'],
    ['公开信息1, 234条', 1234, '条', 'exact'],
    ['公开信息200多条', 200, '条', 'at-least'],
    ['点击超过50余万次', 500_000, '次', 'at-least'],
    ['公开近2.4万条', 24_000, '条', 'about'],
    ['公开10.2万条', 102_000, '条', 'about'],
    ['发放手册约12万册', 120_000, '册', 'about'],
    ['报道万余次', 10_000, '次', 'at-least'],
    ['解答不少于3次', 3, '次', 'at-least'],
    ['答复不超过20件', 20, '件', 'at-most'],
    ['答复20件以内', 20, '件', 'at-most'],
    ['占90%以上', 90, '%', 'at-least'],
    ['提高2.5个百分点', 2.5, '个百分点', 'exact'],
    ['采购金额18.6198万元', 18.6198, '万元', 'exact'],
    ['收取400元', 400, '元', 'exact'],
    ['投资三百万元', 300, '万元', 'exact'],
    ['咨询三百余人次', 300, '人次', 'at-least'],
    ['公开四十余条', 40, '条', 'at-least'],
    ['印发两千份', 2000, '份', 'exact'],
    ['公开十二条', 12, '条', 'exact'],
    ['公开百余条', 100, '条', 'at-least'],
    ['到会近千人', 1000, '人', 'about'],
    ['召开两次会议', 2, '次', 'exact'],
    ['公开信息260余,其中', 260, null, 'at-least'],
    ['订阅数1499,比', 1499, null, 'exact'],
    ['公开120条之多', 120, '条', 'at-least'],
    ['公开120条有余', 120, '条', 'at-least'],
    ['公开120+条', 120, '条', 'at-least'],
    ['公开120条(约)', 120, '条', 'about'],
    ['公开差不多120条', 120, '条', 'about'],
    ['公开大致一百二十条', 120, '条', 'about'],
    ['约公开信息120条', 120, '条', 'about'],
    ['至少公开信息120条', 120, '条', 'at-least'],
    ['公开叁佰贰拾条', 320, '条', 'exact'],
    ['安排三亿元', 3, '亿元', 'exact'],
    ['接听120通电话', 120, '通', 'exact'],
    ['来信12封', 12, '封', 'exact'],
    ['达到百分之九十八点五', 98.5, '%', 'exact'],
    ['约占百分之三十', 30, '%', 'exact'],
    ['达百分之百', 100, '%', 'exact'],
  ])('reads %s', (text, value, unit, qualifier) => {
    expect(read(text)).toEqual([[value, unit, qualifier]]);
  });

  it.each([
    '自2018年1月1日起至2018年12月31日止',
    '自202111日起至20211230日止',
    '国办发〔2019〕54号,国务院令第711号,〔2014〕32号',
    '联系电话:0517-87290606,邮编:223100',
    '网址https://www.example.gov.cn/2020/12条',
    '《条例》第二十条、第五十条',
    '《2021年30项重点任务》',
    '15个工作日内答复',
    '1.个人信息。3.项目建设',
    '一、件数说明',
    '拨打12345热线,5.15政务公开日',
    '公开2020、2021年预算',
    '第3期、第二批',
    '共3-5条',
    '一个平台,三项制度,两学一做',
    '最多跑一次',
    '公开2 428条',
    '4至6人一组',
    '公开几十条、数十条、七八条',
    '廿三条、卅条',
    '本年增/减-5项',
    '每件100元,10件以下不收费',
    '共5章36条,共3页',
  ])('sees no figure in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives the place of the figure with its qualifiers', () => {
    const [figure] = readFigures('共约120余条信息');
    expect(figure).toMatchObject({ start: 1, end: 7, raw: '约120余条' });
  });

  it('comes to an end on digits without one', () => {
    readFigures('1,234'.repeat(40_000));
    readFigures('一'.repeat(200_000));
    readFigures('2 '.repeat(100_000));
    readFigures('1-'.repeat(100_000));
    readFigures('1234567890'.repeat(20_000));
    readFigures('2019、'.repeat(50_000));
    readFigures('(1)、'.repeat(50_000));
  }, 120_000);
});

describe('chineseNumber', () => {
  it.each([
    ['二〇一九', 2019],
    ['三百二十', 320],
    ['一千零五', 1005],
    ['十二', 12],
    ['三万五千', 35_000],
    ['两', 2],
  ])('%s is %d', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });

  it('refuses what writes no number', () => {
    expect(chineseNumber('三四百')).toBeNull();
    expect(chineseNumber('')).toBeNull();
  });
});

describe('compact', () => {
  it('drops blanks of typesetting and keeps those between words', () => {
    expect(compact('2024 年 1 月，共 7 期').text).toBe('2024年1月,共7期');
    expect(compact('0 12 ab').text).toBe('0 12 ab');
  });

  it('maps back to the source', () => {
    const source = '共 ７ 期';
    const { text, span } = compact(source);
    expect(text).toBe('共7期');
    expect(source.slice(...span(1, 3))).toBe('７ 期');
  });
});
