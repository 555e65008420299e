/** OpenDocument alone: texts (ODT) and workbooks (ODS), packed or as a single XML file. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { kindOf } from './media/archive.ts';
import { readOdf as readParts } from './media/odf/index.ts';
import { limitsOf, type ReadOptions } from './media/options.ts';
import { mediumOf } from './media/sniff.ts';
import { openArchive } from './media/zip.ts';

export type { SourceDocument } from './blocks.ts';
export { readFlatOdf } from './media/odf/index.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads an ODT text as it reads with all changes accepted, its tables as grids, or an ODS workbook as it is shown.
 *
 * @throws {ParseError} 'unsupported-medium' where it is neither; 'damaged', 'encrypted', 'too-large'.
 */
export function readOdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    const archive = mediumOf(content) === 'zip' && openArchive(content, limitsOf(options));
    if (!archive || kindOf(archive) !== 'odf') throw otherMedium('ODT, ODS');
    return readParts(archive, options);
  });
}
