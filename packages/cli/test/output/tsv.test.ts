import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tsvLine, tsvOf } from '../../src/output/tsv.ts';

const given = (text: string) =>
  text.replace(/\\(.)/g, (_, letter: string) => ({ t: '\t', n: '\n', r: '\r' })[letter] ?? letter);

describe('tab-separated values', () => {
  it('leaves absent values empty and keeps zero', () => {
    expect(tsvLine(['a', null, 0, undefined])).toBe('a\t\t0\t\n');
  });

  it('keeps every value on one line and gives it back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        const line = tsvLine(values);
        expect(line.match(/[\n\r]/g)).toEqual(['\n']);
        expect(line.slice(0, -1).split('\t').map(given)).toEqual(values);
      }),
    );
  });

  it('names the file of each line of a batch only', () => {
    expect(tsvOf(true)('a.txt', [1])).toBe('a.txt\t1\n');
    expect(tsvOf(false)('a.txt', [1])).toBe('1\n');
  });
});
