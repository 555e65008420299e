import type { SourceDocument } from '../../blocks.ts';
import { ParseError, type Picture, type Recognise, type RecognisedPage } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { pictureType } from '../sniff.ts';
import { documentBlocks } from './blocks.ts';
import { noText, recognisedText } from './findings.ts';
import type { Glyph, PrintedPage } from './page.ts';

/**
 * Reads a picture through the recogniser of the options, and says so. Places are in points, as if it filled the
 * width of an A4 page. Throws ParseError 'scanned' where nothing is recognised.
 */
export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const mediaType = pictureType(bytes);
  const page = await recognisedPage({ bytes, mediaType, page: 1 }, options);
  const blocks = documentBlocks([page], options.fileName);
  if (blocks.length === 0) throw noText();
  return {
    mediaType,
    charset: null,
    blocks,
    metadata: { title: null, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: [recognisedText()],
  };
}

const paperWidth = 595;

/** Asks the recogniser for a page; `width` is that of the page in points. */
export async function recognisedPage(
  picture: Picture,
  options: ReadOptions,
  width = paperWidth,
): Promise<PrintedPage> {
  const found = await recognise(picture, options.recognise);
  const { characters } = limitsOf(options);
  if (found.words.length > characters) throw tooLarge(limited.characters, found.words.length, characters);
  const scale = width / Math.max(1, found.width);
  return {
    number: picture.page,
    width,
    height: found.height * scale,
    glyphs: found.words.flatMap((word) => glyphsOf(word, scale)).map((glyph, order) => ({ ...glyph, order })),
    horizontal: [],
    vertical: [],
    turned: 0,
  };
}

async function recognise(picture: Picture, adapter: Recognise | undefined): Promise<RecognisedPage> {
  if (!adapter) throw noText();
  try {
    return await adapter(picture);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ParseError(
      'scanned',
      {
        zh: `文字识别（OCR）失败：${reason}。请检查识别程序，或提供带文字层的文件。`,
        en: `The recognition of text (OCR) failed: ${reason}. Check the recogniser, or provide a file with text.`,
      },
      { cause },
    );
  }
}

/** The characters of a word, each with its share of the word's width. */
function glyphsOf({ text, box }: RecognisedPage['words'][number], scale: number): Glyph[] {
  const [left, top, width, height] = box.map((length) => length * scale) as [number, number, number, number];
  const characters = Array.from(text.trim());
  const step = width / Math.max(1, characters.length);
  return characters.map((character, index) => ({
    text: character,
    left: left + index * step,
    right: left + (index + 1) * step,
    top,
    bottom: top + height,
    size: height,
    direction: 'right',
    base: top + height,
    order: 0,
  }));
}
