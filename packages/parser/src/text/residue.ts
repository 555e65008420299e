import type { Cut } from './offsets.ts';

/** Vowels with their tones, in one character or as a letter and a mark of its own. */
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300\u0301\u0304\u030c';
/** Syllables that are spoken without a tone: 我们(men). */
const toneless = '(?:de|le|men|zhe|zi|ma|ne|ba)';
/** Letters of a gloss; some fonts have an ɡ and an ɑ of their own for it. */
const syllable = `[a-zɡɑü${toned}]{1,9}`;
const blanks = '\\s{0,2}';

/** Word's bookmark names, and the pronunciation that some copies add after a character: 规(guī)章, 数(shù, shǔ)量. */
const residuePattern = new RegExp(
  '\\[bookmark: ?[\\w-]{1,60}\\]|' +
    `(?<=\\p{Script=Han}${blanks})\\(${blanks}${syllable}(?:${blanks}[,/、]${blanks}${syllable}){0,3}${blanks}\\)`,
  'gu',
);
const toneMark = new RegExp(`[${toned}]|^\\(${blanks}${toneless}${blanks}\\)$`);

/** Characters of which no residue is without: text that has none of them needs no search. */
export const residueMarks = `${toned}[`;

/** What a word processor or a glossed copy left in half-width text, to be cut out. */
export function residue(text: string): Cut[] {
  if (!text.includes('[bookmark') && !toneMark.test(text)) return [];
  return [...text.matchAll(residuePattern)]
    .filter(([match]) => match.startsWith('[') || toneMark.test(match))
    .map((match) => ({ at: match.index, removed: match[0].length, inserted: 0 }));
}
