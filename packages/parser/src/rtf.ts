/** RTF alone; in Node only. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import type { ReadOptions } from './media/options.ts';
import { readRtf as readTokens } from './media/rtf/index.ts';
import { mediumOf } from './media/sniff.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads RTF: its paragraphs, and its tables as grids.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no RTF, or in browsers; 'damaged', 'too-large'.
 */
export function readRtf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (mediumOf(content) !== 'rtf') throw otherMedium('RTF');
    return readTokens(content, options);
  });
}
