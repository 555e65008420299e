import { normalise } from '../text/normalise.ts';
import { remembered } from '../text/remember.ts';
import { wordsOnly } from '../text/words-only.ts';

/** A label reduced to what identifies it: no spaces, punctuation, enumeration or bracketed instructions. */
export interface LabelKey {
  key: string;
  /** The same with the text in brackets kept. */
  full: string;
  /** Whether the label ends inside an opened bracket, i.e. goes on elsewhere. */
  open: boolean;
}

const enumeration =
  /^[-•·●◆■▪]*(?:第?[一二三四五六七八九十]{1,3}[、.．,，]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、,，](?!\d)|[①-⑨⑴-⑼㈠-㈩])+/;
/** Most labels have neither number nor brackets nor marks. */
const plainWords = /^[\u4e00-\u9fff\d]*$/;
const isHan = /\p{Script=Han}/u;
/** A translation printed beside the Chinese: no label of the forms has Latin letters. */
const translation = /[A-Za-z][A-Za-z'’.-]*/g;

/** The key of a label as printed, in any script and width. */
export const labelKey = remembered((text: string): LabelKey => {
  const plain = normalise(text).text.replace(/\s+/g, '');
  if (plainWords.test(plain)) return { key: plain, full: plain, open: false };
  const bare = plain.replace(enumeration, '').replace(enumeration, '');
  const chinese = isHan.test(bare) ? bare.replace(translation, '') : bare;
  const { outside, open } = dropBrackets(chinese);
  const full = wordsOnly(chinese);
  return { key: outside === chinese ? full : wordsOnly(outside), full, open };
});

/** Removes bracketed text of four or more characters: instructions, never parts of a label's own name. */
function dropBrackets(text: string): { outside: string; open: boolean } {
  if (!/[(（[【]/.test(text)) return { outside: text, open: false };
  let outside = '';
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if ('(（[【'.includes(character)) {
      if (depth++ === 0) start = index;
    } else if (')）]】'.includes(character) && depth > 0) {
      if (--depth === 0 && index - start <= 4) outside += text.slice(start, index + 1);
    } else if (depth === 0) outside += character;
  }
  return { outside, open: depth > 0 };
}

/** The number of single-character edits between two keys, given up above a limit. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + same,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[right.length] as number;
}
