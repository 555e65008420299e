/** Web pages saved with their pictures in one file (MHT, MHTML), alone. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { readMhtml as readPage } from './media/mhtml.ts';
import type { ReadOptions } from './media/options.ts';
import { mediumOf } from './media/sniff.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads a page that a browser or Word saved in one file.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no such file; 'damaged', 'empty', 'too-large'.
 */
export function readMhtml(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (mediumOf(content) !== 'mhtml') throw otherMedium('MHT');
    return readPage(content, options);
  });
}
