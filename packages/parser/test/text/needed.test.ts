import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/prose/rules/index.ts';
import { Narrowing } from '../../src/text/narrow.ts';
import { neededBy } from '../../src/text/needed.ts';

const needed = (pattern: RegExp) => {
  const found = neededBy(pattern);
  return found && [...found].sort().join('');
};

describe('neededBy', () => {
  it.each([
    [/微博/, '微'],
    [/公开栏(?!目)|宣传栏/, '宣栏'],
    [/(?:收到|受理).{0,4}申请?/, '受收'],
    [/第?\d{2,3}号/, '号'],
    [/[季月]\d+/, '季月'],
    [/(?<=对外)(?:公开|发布)?数/, '数'],
    [/app/i, 'Aa'],
  ])('names for %s characters that each match has', (pattern, characters) => {
    expect(needed(pattern)).toBe(characters);
  });

  it.each([
    /(?:)/,
    /^.*$/,
    /^(?:条|件)$|^$/,
    /[^。]+/,
    /\p{L}|年/u,
    /(?:年)?(?:月)*/,
    /[一-九]/,
    /\u4e00\d?/,
  ])('names none for %s', (pattern) => {
    expect(neededBy(pattern)).toBeNull();
  });

  const words = '主动公开政府信息依申请复议诉讼维持纠正微信博网站其他中0123456789年月件条培训会议。,:等';
  const text = fc.string({ unit: fc.constantFrom(...words), maxLength: 24 });

  it('never lets a match of a rule pass', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { words: pattern } of rules) {
          const set = neededBy(pattern);
          if (set && pattern.test(sample)) expect([...sample].some((each) => set.has(each))).toBe(true);
        }
      }),
    );
  });

  it('narrows to the same first rule as a search of all', () => {
    const narrowing = new Narrowing(rules, (rule) => rule.words);
    const all = narrowing.where(() => true);
    fc.assert(
      fc.property(text, (sample) => {
        const fits = (rule: (typeof rules)[number]) => rule.words.test(sample) && !rule.not?.test(sample);
        expect(narrowing.first(sample, all, fits)).toBe(rules.find(fits));
      }),
    );
  });
});
