import { describe, expect, it } from 'vitest';
import { claimsOf } from './helpers.ts';
import { readSentences, sentenceFiles } from './sentences.ts';

describe.each(sentenceFiles().map((file) => [file.pathname.split('/').at(-1), readSentences(file)] as const))(
  'sentences of %s',
  (_, sentences) => {
    it.each(sentences)('$year $text', ({ year, text, claims }) => {
      const read = claimsOf(text, { year });
      expect(read.map(({ value, unit }) => `${value} ${unit ?? '-'}`)).toEqual(
        claims.map((line) => line.split(' ').slice(0, 2).join(' ')),
      );
      claims.forEach((line, index) => {
        const claim = read[index] as (typeof read)[number];
        const told = line.split(' ').slice(2);
        expect(claim.cell, line).toBe(told.find((word) => word.includes('.')) ?? null);
        expect(claim.qualifier, line).toBe(told.find((word) => /^(?:at-|about)/.test(word)) ?? 'exact');
        const { topic, period, scope } = claim;
        for (const word of told.filter((each) => !/\.|^at-|^about/.test(each)))
          expect([topic, period, scope], line).toContain(word);
      });
    });
  },
);
