/** PDF alone, and pictures of pages through a recogniser of one's own. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import type { ReadOptions } from './media/options.ts';
import { readPdf as readPages } from './media/pdf/index.ts';
import { readPicture as readImage } from './media/pdf/recognised.ts';
import { mediumOf } from './media/sniff.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export {
  ParseError,
  type ParseErrorCode,
  type PdfOptions,
  type Picture,
  type Recognise,
  type RecognisedPage,
} from './types.ts';

/**
 * Reads a PDF with a text layer by the places of its text: tables as grids, the rest as paragraphs.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no PDF; 'damaged', 'encrypted', 'scanned', 'too-large'.
 */
export function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (mediumOf(content) !== 'pdf') throw otherMedium('PDF');
    return readPages(content, options);
  });
}

/**
 * Reads a picture of a page through `options.recognise`.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no picture; 'scanned' where nothing is recognised.
 */
export function readPicture(
  bytes: Uint8Array,
  options: ReadOptions & Required<Pick<ReadOptions, 'recognise'>>,
): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (mediumOf(content) !== 'picture') throw otherMedium('JPEG / PNG');
    return readImage(content, options);
  });
}
