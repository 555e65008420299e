import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/prose/passages.ts';
import { readHeadings } from '../../src/prose/sections.ts';
import { timesOf } from '../../src/prose/times.ts';
import { paragraphsOf } from './helpers.ts';

const words =
  '上年|上一年度|去年|较|比|结转|转|至|今年|本年度|全年|2019|2020|年|度|二〇一九|以来|成立|上半年|前三季度|1-3月|1-12月|下一步|明年|(|)|《|》|。|,|3条|的'.split(
    '|',
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 160 }).map((all) => all.join(''));

function timeIn(whole: string, offset: number) {
  const paragraphs = paragraphsOf(whole);
  const [passage] = readPassages(paragraphs, readHeadings(paragraphs));
  return passage && timesOf({ ...passage, text: whole, headings: [] }, 2020)(offset, '');
}

describe('timesOf', () => {
  it('goes by the last words of time before a figure', () => {
    const said = '2019年公开30条。今年公开40条,下一步拟公开50条';
    expect(timeIn(said, said.indexOf('30'))).toBe('prior-year');
    expect(timeIn(said, said.indexOf('40'))).toBe('year');
    expect(timeIn(said, said.indexOf('50'))).toBe('future');
  });

  it('passes over remarks and titles', () => {
    const said = '今年收到9件(含上年结转2件),依《2018年要点》答复7件';
    expect(timeIn(said, said.indexOf('7件'))).toBe('year');
  });

  it('is not changed by what stands behind the figure or far before it', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        const offset = at % (whole.length + 1);
        const near = whole.slice(Math.max(0, offset - 300), offset);
        expect(timeIn(`。${whole}`, offset + 1)).toBe(timeIn(near, near.length) ?? 'unstated');
      }),
      { numRuns: 3000 },
    );
  });
});
