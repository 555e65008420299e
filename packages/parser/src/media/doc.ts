import type { SourceDocument } from '../blocks.ts';
import { ParseError } from '../types.ts';
import { damaged } from './failures.ts';
import { isEndless } from './ole-chains.ts';
import type { ReadOptions } from './options.ts';
import { readText } from './text.ts';
import { unreadable } from './unreadable.ts';

/** What is used of the library, which has no types. */
interface Extractor {
  extract(bytes: Uint8Array): Promise<{
    getBody(): string;
    getTextboxes(): string;
    getFootnotes(): string;
    getEndnotes(): string;
  }>;
}

const library = 'word-extractor';
const wordDocument = { zh: 'Word 文档', en: 'Word document' };

/**
 * Reads a document of Word 97 to 2003, or one that WPS saved in that format, where the library runs, which is in
 * Node alone. Cells come parted by tabs, as the library gives them; places are those of its text.
 */
export async function readDoc(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const extractor = await load();
  if (isEndless(bytes)) throw damaged(wordDocument, new Error('its chains of sectors have no end'));
  try {
    const document = await extractor.extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const parts = [
      document.getBody(),
      document.getTextboxes(),
      document.getFootnotes(),
      document.getEndnotes(),
    ];
    const text = parts.filter((part) => part.trim() !== '').join('\n');
    return { ...readText(text, options), mediaType: 'application/msword' };
  } catch (error) {
    if (error instanceof ParseError) throw error;
    throw damaged(wordDocument, error);
  }
}

/** The name is no literal, so that bundles for browsers leave the library out. */
async function load(): Promise<Extractor> {
  if (typeof Buffer === 'undefined') throw unreadable('doc');
  try {
    const { default: WordExtractor } = (await import(/* @vite-ignore */ library)) as {
      default: new () => Extractor;
    };
    return new WordExtractor();
  } catch {
    throw unreadable('doc');
  }
}
