import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOnly } from '../../src/text/words-only.ts';

it('keeps letters and numbers of every script, and nothing else', () => {
  expect(wordsOnly('（一）政府 信息：3 条——公开①Ａ😀𠮷')).toBe('一政府信息3条公开①Ａ𠮷');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOnly(text)).toBe(text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, ''));
    }),
  );
});
