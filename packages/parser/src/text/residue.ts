import type { Cut } from './offsets.ts';

/** Word's bookmark names, and the pronunciation that some copies add after a character: 规(guī)章. */
const residuePattern =
  /\[bookmark: ?[\w-]{1,60}\]|(?<=\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\)/gu;
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const toneMark = new RegExp(`[${toned}]`);

/** Characters of which no residue is without: text that has none of them needs no search. */
export const residueMarks = `${toned}[`;

/** What a word processor or a glossed copy left in half-width text, to be cut out. */
export function residue(text: string): Cut[] {
  if (!text.includes('[bookmark') && !toneMark.test(text)) return [];
  return [...text.matchAll(residuePattern)]
    .filter(([match]) => match.startsWith('[') || toneMark.test(match))
    .map((match) => ({ at: match.index, removed: match[0].length, inserted: 0 }));
}
