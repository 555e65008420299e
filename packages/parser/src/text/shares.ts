import { chineseNumber } from './chinese-number.ts';

/** A share written out: 百分之九十八点五, and where it stands. */
export interface Share {
  value: number;
  start: number;
  end: number;
}

const share =
  /百分之([零〇一二两三四五六七八九十百]{1,7}(?:点[零〇一二三四五六七八九]{1,4})?|\d{1,3}(?:\.\d{1,4})?)/g;

/** The shares that a text writes out in words, in order. */
export function readShares(text: string): Share[] {
  if (!text.includes('百分之')) return [];
  return [...text.matchAll(share)].flatMap(({ 0: words, 1: numeral, index }) => {
    const value = percentOf(numeral as string);
    return value === null ? [] : [{ value, start: index, end: index + words.length }];
  });
}

function percentOf(numeral: string): number | null {
  if (/\d/.test(numeral)) return Number(numeral);
  const [whole = '', decimals] = numeral.split('点');
  const percent = whole === '百' ? 100 : chineseNumber(whole);
  if (percent === null || decimals === undefined) return percent;
  const digits = [...decimals].map((digit) => chineseNumber(digit)).join('');
  return Number(`${percent}.${digits}`);
}
