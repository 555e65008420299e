import { unreadable } from '../unreadable.ts';

/** A piece of RTF as the library cuts it. */
export interface RtfToken {
  type: number;
  word?: string;
  param?: number;
  data?: Uint8Array;
}

/** The library's numbers of token types, which it declares for compilers alone. */
export const tokenType = { groupStart: 0, groupEnd: 1, control: 2, text: 3 };

const library = 'rtf-stream-parser';

interface Tokenizer extends AsyncIterable<RtfToken> {
  end(bytes: Uint8Array): void;
}

/** Cuts RTF into tokens. The name is no literal, so that bundles for browsers leave the library out. */
export async function rtfTokens(bytes: Uint8Array): Promise<AsyncIterable<RtfToken>> {
  const tokenizer = await load();
  tokenizer.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return tokenizer;
}

async function load(): Promise<Tokenizer> {
  if (typeof Buffer === 'undefined') throw unreadable('rtf');
  try {
    const { Tokenize } = (await import(/* @vite-ignore */ library)) as { Tokenize: new () => Tokenizer };
    return new Tokenize();
  } catch {
    throw unreadable('rtf');
  }
}
