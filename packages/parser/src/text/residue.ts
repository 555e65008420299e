import type { Cut } from './offsets.ts';

/** Vowels with their tones, in one character or as a letter and a mark of its own. */
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300\u0301\u0304\u030c';
/** Some fonts have an ɡ and an ɑ of their own for it. */
const syllable = `\\s{0,2}[a-zɡɑü${toned}]{1,9}\\s{0,2}`;

/** Word's bookmark names, and the pronunciation that some copies add after a character: 规(guī)章, 数(shù, shǔ)量. */
const residuePattern = new RegExp(
  `\\[bookmark: ?[\\w-]{1,60}\\]|(?<=\\p{Script=Han}\\s{0,2})\\(${syllable}(?:[,/、]${syllable}){0,3}\\)`,
  'gu',
);
/** A tone, or one of the syllables that are spoken without: 我们(men). */
const spoken = new RegExp(`[${toned}]|^\\((?:de|le|men|zhe|zi|ma|ne|ba)\\)`);

/** Characters of which no residue is without: text that has none of them needs no search. */
export const residueMarks = `${toned}[`;

/** What a word processor or a glossed copy left in half-width text, to be cut out. */
export function residue(text: string): Cut[] {
  if (!text.includes('[bookmark') && !spoken.test(text)) return [];
  return [...text.matchAll(residuePattern)]
    .filter(([match]) => match.startsWith('[') || spoken.test(match))
    .map((match) => ({ at: match.index, removed: match[0].length, inserted: 0 }));
}
