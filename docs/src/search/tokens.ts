const han = /\p{Script=Han}+/gu;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const wordsOf = (text: string): string[] =>
  plain(text.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
    .replace(han, ' ')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

const runsOf = (text: string): string[] => plain(text).match(han) ?? [];

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What a text is found by: words, single Chinese characters and pairs of them. */
export const tokensOf = (text: string): string[] => [
  ...wordsOf(text),
  ...runsOf(text).flatMap((run) => [...run, ...pairsOf(run)]),
];

/** What a question asks for: of a run of characters only its pairs, so that 国家秘密 doesn't find every 国. */
export const questionOf = (text: string): string[] => [
  ...wordsOf(text),
  ...runsOf(text).flatMap((run) => ([...run].length > 1 ? pairsOf(run) : [run])),
];

/** Pinyin from any syllable on, whole and as initials: `guojiamimi`, `jiamimi`, `gjmm`, `jmm` … */
export function pinyinTokens(syllables: string): string[] {
  const parts = plain(syllables).split(' ').filter(Boolean);
  return parts.flatMap((_, start) => {
    const rest = parts.slice(start);
    return [rest.join(''), rest.map((part) => part[0]).join('')];
  });
}
