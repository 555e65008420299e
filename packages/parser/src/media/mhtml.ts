import PostalMime, { type Email } from 'postal-mime';
import type { SourceDocument } from '../blocks.ts';
import { damaged } from './failures.ts';
import { readHtml } from './html/index.ts';
import type { ReadOptions } from './options.ts';
import { readText } from './text.ts';

const what = { zh: 'MHT 单文件网页或邮件', en: 'web page saved as a single file, or e-mail,' };

/**
 * Reads a page saved with its pictures in one file, as browsers and Word do, or an e-mail (EML); sites also serve such
 * files under the name of a Word document. Places are those of the page or text inside, once decoded. The files that
 * come with an e-mail are named as attachments.
 */
export async function readMhtml(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { html, text, subject, attachments } = await opened(input);
  if (!html?.trim() && !text?.trim() && attachments.length === 0) throw damaged(what);
  const document = html?.trim() ? readHtml(html, options) : readText(text ?? '', options);
  const { metadata } = document;
  return {
    ...document,
    mediaType: 'multipart/related',
    metadata: { ...metadata, title: metadata.title ?? (subject?.trim() || null) },
    attachments: [...document.attachments, ...filesOf(attachments)],
  };
}

const pictures = /^(?:image|font)\/|css|javascript/;

const filesOf = (attachments: Email['attachments']): SourceDocument['attachments'] =>
  attachments
    .filter(({ filename, mimeType }) => filename && !pictures.test(mimeType))
    .map(({ filename }) => ({ url: filename as string, text: filename as string, location: {} }));

async function opened(input: Uint8Array | string): Promise<Email> {
  try {
    return await PostalMime.parse(typeof input === 'string' ? input : Uint8Array.from(input));
  } catch (error) {
    throw damaged(what, error);
  }
}
