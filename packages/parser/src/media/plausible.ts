/**
 * Characters that Chinese administrative prose and the report's own tables cannot do without, simplified and
 * traditional. A wrong decoding yields characters spread over the whole code, hardly ever these.
 */
const frequent = codes(
  '的一是在不了有和人中大为上个国我以要他时来用到作地于出分对成会可主发年动同工下过方后多定行法所民经' +
    '政府信息公开情况报告度本机关数量件条次总计其申请理办新制结果处项规范文性督保障网站依受复议讼诉乡镇县市区局月日' +
    '為個國時來對會發動過後經開況報關條總計請辦結處項規範網復議訟訴鄉鎮縣區',
);

const sampleSize = 4096;

/** A place for each UTF-16 unit, as thousands of characters are looked up. */
function codes(characters: string): Uint8Array {
  const known = new Uint8Array(65536);
  for (const character of characters) known[character.charCodeAt(0)] = 1;
  return known;
}

/** How a decoded text looks: shares of 0 to 1. */
export interface Looks {
  /** Frequent characters among all Chinese characters; null with too few of them to tell. */
  frequent: number | null;
  /**
   * Characters that no decoding of text yields: U+FFFD, control characters, private use. Two are pardoned,
   * as a file that breaks off inside a character has them.
   */
  foul: number;
}

/** Judges a text by evenly taken characters, so that long texts cost no more than short ones. */
export function looks(text: string): Looks {
  const step = Math.max(1, Math.floor(text.length / sampleSize));
  let [han, known, foul, seen] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index += step) {
    const code = text.charCodeAt(index);
    seen += 1;
    if (code >= 0x3400 && code <= 0x9fff) {
      han += 1;
      known += frequent[code] as number;
    } else if (isFoul(code)) foul += 1;
  }
  return { frequent: han < 10 ? null : known / han, foul: seen === 0 ? 0 : Math.max(0, foul - 2) / seen };
}

/** Whether the text can be what its author wrote: few foul characters, and Chinese that reads as Chinese. */
export function isPlausible(look: Looks): boolean {
  return isClean(look) && (look.frequent === null || look.frequent >= 0.05);
}

/** Whether the text is free of what no text holds, in whatever language. */
export function isClean({ foul }: Looks): boolean {
  return foul < 0.02;
}

function isFoul(code: number): boolean {
  if (code >= 0x20 && code < 0x7f) return false;
  if (code < 0x20) return !(code >= 0x09 && code <= 0x0d) && code !== 0x07 && code !== 0x1f && code !== 0x1e;
  return (
    code === 0xfffd || code === 0x7f || (code >= 0x80 && code < 0xa0 && code !== 0x85) || isPrivate(code)
  );
}

/** Private use apart from the range in which GB18030 keeps punctuation and Word its symbols. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff && !(code >= 0xe780 && code <= 0xe8ff) && code < 0xf000;
}
