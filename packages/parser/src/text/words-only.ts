const mark = /[^\p{Script=Han}\p{L}\p{N}]/u;
const marks = new RegExp(mark, 'gu');

const [unknown, word, other] = [0, 1, 2];
/** What each UTF-16 unit is, found when it is first met. */
const kinds = new Uint8Array(65536);

const kindOf = (code: number): number => {
  if (kinds[code] === unknown) kinds[code] = mark.test(String.fromCharCode(code)) ? other : word;
  return kinds[code] as number;
};

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Text without whatever is neither letter nor number: blanks, punctuation, signs. */
export function wordsOnly(text: string): string {
  let words = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSurrogate(code)) return text.replace(marks, '');
    if (kindOf(code) === word) continue;
    words += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : words + text.slice(from);
}
