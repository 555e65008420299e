import type { SourceDocument } from '../blocks.ts';
import { loadedOnce } from '../loaded.ts';
import { emptyInput, limited, tooLarge } from './failures.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { mediumOf, type TextMedium, textMedium } from './sniff.ts';
import { readText } from './text.ts';

const html = loadedOnce(() => import('./html/index.ts'));
const packages = loadedOnce(() => import('./package.ts'));
const pdf = loadedOnce(() => import('./pdf/index.ts'));
const unreadable = async (medium: string) => (await import('./unreadable.ts')).unreadable(medium);

/**
 * Reads a document of any medium into blocks. The medium is found from the content; readers of all media but
 * text are loaded when first needed. Every failure is a ParseError.
 */
export async function readDocument(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { bytes } = limitsOf(options);
  if (input.length > bytes) throw tooLarge(limited.bytes, input.length, bytes);
  if (typeof input === 'string') return readTextual(input, textMedium(input), options);
  const medium = mediumOf(input);
  switch (medium) {
    case 'empty':
      throw emptyInput();
    case 'zip':
      return (await packages()).readPackage(input, options, (inner) => readDocument(inner, options));
    case 'pdf':
      return (await pdf()).readPdf(input, options);
    case 'ole':
      return (await import('./ole.ts')).readOle(input, options);
    case 'picture':
      if (options.recognise) return (await import('./pdf/recognised.ts')).readPicture(input, options);
      throw await unreadable(medium);
    case 'rtf':
      return (await import('./rtf/index.ts')).readRtf(input, options);
    case 'archive':
      throw await unreadable(medium);
    default:
      return readTextual(input, medium, options);
  }
}

async function readTextual(
  input: Uint8Array | string,
  medium: TextMedium,
  options: ReadOptions,
): Promise<SourceDocument> {
  if (medium === 'html') return (await html()).readHtml(input, options);
  if (medium === 'xml') return (await import('./office-xml.ts')).readOfficeXml(input, options);
  if (medium === 'mhtml') return (await import('./mhtml.ts')).readMhtml(input, options);
  if (medium === 'json') {
    const article = (await html()).readJson(input, options);
    if (article.blocks.length > 0) return article;
  }
  return readText(input, options);
}
