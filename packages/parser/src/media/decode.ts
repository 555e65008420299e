import { notText } from './failures.ts';
import { isClean, isPlausible, type Looks, looks } from './plausible.ts';

/** Text of a document without its byte order mark, and how it was decoded. */
export interface Decoded {
  text: string;
  charset: Charset;
  /** Characters that could not be decoded and stand in the text as U+FFFD. */
  lost: number;
}

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * Decodes text whose charset is not declared, or not to be believed. A byte order mark decides; then valid
 * UTF-8; then what reads as Chinese. Throws ParseError 'not-text' where no decoding is plausible.
 */
export function decode(bytes: Uint8Array, declared?: Charset): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return judged(lossy(bytes.subarray(marked.length), marked.charset));
  const strict = strictly(bytes, 'utf-8');
  const wide = strict && !strict.text.includes('\0') ? undefined : wideCharset(bytes);
  if (wide) return judged(lossy(bytes, wide));
  if (strict && isPlausible(looks(strict.text))) return strict;
  const best = bestOf(bytes, declared);
  if (isPlausible(looks(best.text))) return best;
  if (strict && isClean(looks(strict.text))) return strict;
  throw notText();
}

/** Maps names that pages declare to what they mean in practice: GB2312 and GBK are read as GB18030. */
export function charsetNamed(name: string): Charset | undefined {
  const label = name.trim().toLowerCase().replaceAll('_', '-');
  if (/^(gb|x-gbk|cp936|ms936|windows-936|chinese)/.test(label)) return 'gb18030';
  if (/^(big5|x-x-big5|cn-big5|cp950)/.test(label)) return 'big5';
  if (/^utf-?8$/.test(label)) return 'utf-8';
  if (/^utf-?16be$/.test(label)) return 'utf-16be';
  return /^(utf-?16|unicode|ucs-?2)/.test(label) ? 'utf-16le' : undefined;
}

function byteOrderMark([a, b, c]: Uint8Array): { charset: Charset; length: number } | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  return a === 0xfe && b === 0xff ? { charset: 'utf-16be', length: 2 } : undefined;
}

/** UTF-16 without a mark: zero bytes, which no other text holds, and a byte order that gives Chinese. */
function wideCharset(bytes: Uint8Array): Charset | undefined {
  const sample = bytes.subarray(0, 1 << 16);
  if (!sample.includes(0)) return undefined;
  if (sample.reduce((zeros, byte) => (byte === 0 ? zeros + 1 : zeros), 0) < sample.length / 500 + 1)
    return undefined;
  const orders = (['utf-16le', 'utf-16be'] as const).map((charset) => ({
    charset,
    score: score(looks(lossy(sample, charset).text)),
  }));
  return orders.reduce((one, other) => (other.score > one.score ? other : one)).charset;
}

function strictly(bytes: Uint8Array, charset: Charset): Decoded | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, charset, lost: 0 };
  } catch {
    return undefined;
  }
}

function lossy(bytes: Uint8Array, charset: Charset): Decoded {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, lost: text.split('\ufffd').length - 1 };
}

function judged(decoded: Decoded): Decoded {
  if (!isPlausible(looks(decoded.text))) throw notText();
  return decoded;
}

/** The most plausible of the lossy decodings; between equals, the declared one and then the more frequent. */
function bestOf(bytes: Uint8Array, declared: Charset | undefined): Decoded {
  const order: Charset[] = ['gb18030', 'utf-8', 'big5'];
  if (declared && !order.includes(declared)) order.push(declared);
  const candidates = order.map((charset) => {
    const decoded = lossy(bytes, charset);
    return { decoded, score: score(looks(decoded.text)) + (charset === declared ? 0.02 : 0) };
  });
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return best.decoded;
}

function score({ frequent, foul }: Looks): number {
  return (frequent ?? 0) - 5 * foul;
}
