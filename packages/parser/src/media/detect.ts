import type { SourceDocument } from '../blocks.ts';
import type { ParseError } from '../types.ts';
import { emptyInput, limited, tooLarge, unsupported } from './failures.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { type Medium, mediumOf, textMedium } from './sniff.ts';
import { readText } from './text.ts';

/**
 * Reads a document of any medium into blocks. The medium is found from the content; readers of heavy media
 * are loaded when first needed. Every failure is a ParseError.
 */
export async function readDocument(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { bytes } = limitsOf(options);
  if (input.length > bytes) throw tooLarge(limited.bytes, input.length, bytes);
  if (typeof input === 'string') return readMarkupOrText(input, textMedium(input), options);
  return readMedium(input, options);
}

async function readMedium(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const medium = mediumOf(bytes);
  switch (medium) {
    case 'empty':
      throw emptyInput();
    case 'picture':
      throw picture();
    default:
      return readMarkupOrText(bytes, medium, options);
  }
}

async function readMarkupOrText(
  input: Uint8Array | string,
  medium: Medium,
  options: ReadOptions,
): Promise<SourceDocument> {
  if (medium === 'html') return (await import('./html/index.ts')).readHtml(input, options);
  if (medium === 'json') {
    const article = (await import('./html/index.ts')).readJson(input, options);
    if (article.blocks.length > 0) return article;
  }
  return readText(input, options);
}

function picture(): ParseError {
  return unsupported(
    { zh: '图片', en: 'a picture' },
    {
      zh: '请先用文字识别（OCR）转成文本，或提供带文字层的 PDF、网页或 DOCX。',
      en: 'Recognise its text first (OCR), or provide a PDF with a text layer, a web page or a DOCX.',
    },
  );
}
