import { describe, expect, it } from 'vitest';
import { readHeadings } from '../../src/prose/sections.ts';
import { paragraphsOf } from './helpers.ts';

const headings = (text: string) =>
  readHeadings(paragraphsOf(text)).map(({ number, level, section }) => [number, level, section]);

describe('readHeadings', () => {
  it.each([
    ['一、总体情况', 'overview'],
    ['一 、政府信息公开工作的基本概况', 'overview'],
    ['一、稳定推进政务公开工作', 'overview'],
    ['二、行政机关主动公开政府信息情况', 'disclosure'],
    ['二、主动公开政府政府情况', 'disclosure'],
    ['三、收到和处理政府信息公开申请情况', 'requests'],
    ['三、依申请公开和不予公开政府信息的情况', 'requests'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['四、申請行政複議和提起行政訴訟情況', 'disputes'],
    ['五、存在的主要问题及改进情况', 'problems'],
    ['五、开展2019年工作的初步计划安排', 'problems'],
    ['六、其它需要报告事项', 'other'],
    ['七、重点领域政府信息公开工作情况', null],
  ])('%s opens %s', (text, section) => {
    expect(headings(text)).toEqual([[expect.any(Number), 1, section]]);
  });

  it('gives number and level as printed', () => {
    expect(
      headings('一、总体情况\n（一）主动公开。\n1.数量\n（2）平台建设\n2、类别\n二、主动公开情况'),
    ).toEqual([
      [1, 1, 'overview'],
      [1, 2, null],
      [1, 3, null],
      [2, 2, null],
      [2, 3, null],
      [2, 1, 'disclosure'],
    ]);
    expect(headings('1、 总体情况')).toEqual([[1, 1, 'overview']]);
  });

  it('finds section names without a number, and no sentences', () => {
    expect(headings('存在的主要问题及改进情况')).toEqual([[null, 1, 'problems']]);
    expect(headings('本年度主动公开政府信息，取得较好成效。')).toEqual([]);
    expect(headings(`一、${'很长的一句话'.repeat(20)}`)).toEqual([]);
  });

  it('takes the first sentence of a paragraph for its heading', () => {
    const [heading] = readHeadings(paragraphsOf('（二）依申请公开情况。全年受理8件。'));
    expect(heading).toMatchObject({ text: '（二）依申请公开情况', number: 2, level: 2 });
    expect(heading?.location).toEqual({ line: 1, column: 1 });
  });
});
