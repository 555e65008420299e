/** Plain digits, and those of cheques that no one can alter (壹贰叁). */
const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const powers: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The number that a Chinese numeral writes (三百二十, 两千, 二〇一九), or null where it writes none. */
export function chineseNumber(numeral: string): number | null {
  if (/^[零〇○一二三四五六七八九]+$/.test(numeral)) return byDigits(numeral);
  return byPlaces(numeral);
}

/** A year's four digits in Chinese: 二〇一九, also with 零 or ○. Source of a pattern. */
export const chineseYear = '二[〇○零][〇○零一二三四五六七八九]{2}';

function byDigits(numeral: string): number {
  return [...numeral].reduce((value, digit) => value * 10 + (digits[digit] as number), 0);
}

function byPlaces(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const place = places[character];
    const power = powers[character];
    if (digits[character] !== undefined) {
      if (digit) return null;
      digit = digits[character];
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (power !== undefined) {
      total = (total + (section + (digit ?? 0) || 1)) * power;
      section = 0;
      digit = null;
    } else return null;
  }
  return numeral === '' ? null : total + section + (digit ?? 0);
}
