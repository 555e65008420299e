/** OFD alone, the national format of documents with fixed pages (GB/T 33190-2016). */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { kindOf } from './media/archive.ts';
import { readOfd as readParts } from './media/ofd/index.ts';
import { limitsOf, type ReadOptions } from './media/options.ts';
import { mediumOf } from './media/sniff.ts';
import { openArchive } from './media/zip.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads OFD by the places of its text and lines: ruled tables as grids, other tables as inferred grids, the rest as
 * paragraphs. Places have page and box, in points.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no OFD; 'damaged', 'encrypted', 'scanned', 'too-large'.
 */
export function readOfd(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    const archive = mediumOf(content) === 'zip' && openArchive(content, limitsOf(options));
    if (!archive || kindOf(archive) !== 'ofd') throw otherMedium('OFD');
    return readParts(archive, options);
  });
}
