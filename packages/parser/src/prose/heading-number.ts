import { chineseNumber } from '../text/chinese-number.ts';

/** How a line is numbered: 一、, （一）, 1. or （1）, and what follows the number. */
export interface Numbering {
  style: 'chinese' | 'chinese-brackets' | 'arabic' | 'arabic-brackets';
  number: number;
  /** Length of the number with its mark. */
  length: number;
}

const styles: [Numbering['style'], RegExp][] = [
  ['chinese', /^第?([一二三四五六七八九十]{1,3})(?:部分|章)?(?:[、.,:]|(?<=部分))/],
  ['chinese-brackets', /^[([【〔]([一二三四五六七八九十]{1,3})[)\]】〕][、.]?/],
  ['arabic', /^(\d{1,2})(?:[、:]|\.(?!\d))/],
  ['arabic-brackets', /^[([](\d{1,2})[)\]][、.]?|^(\d{1,2})\)/],
];

/** The number that a line of compact text begins with, or null where it begins with none. */
export function numbering(text: string): Numbering | null {
  for (const [style, pattern] of styles) {
    const match = pattern.exec(text);
    const printed = match?.[1] ?? match?.[2];
    if (!match || printed === undefined) continue;
    const number = /\d/.test(printed) ? Number(printed) : chineseNumber(printed);
    if (number !== null) return { style, number, length: match[0].length };
  }
  return null;
}
