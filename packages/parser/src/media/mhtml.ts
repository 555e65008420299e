import PostalMime from 'postal-mime';
import type { SourceDocument } from '../blocks.ts';
import { damaged } from './failures.ts';
import { readHtml } from './html/index.ts';
import type { ReadOptions } from './options.ts';

/**
 * Reads a page saved with its pictures in one file, as browsers and Word do; sites also serve such files under the
 * name of a Word document. Places are those of the page inside, once decoded.
 */
export async function readMhtml(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const page = await pageIn(input);
  if (page === undefined) throw damaged({ zh: 'MHT 单文件网页', en: 'web page saved as a single file' });
  return { ...readHtml(page, options), mediaType: 'multipart/related' };
}

async function pageIn(input: Uint8Array | string): Promise<string | undefined> {
  try {
    const { html } = await PostalMime.parse(typeof input === 'string' ? input : Uint8Array.from(input));
    return html;
  } catch (error) {
    throw damaged({ zh: 'MHT 单文件网页', en: 'web page saved as a single file' }, error);
  }
}
