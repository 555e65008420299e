/** Word documents alone: DOCX, and Word's single XML files. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { kindOf } from './media/archive.ts';
import { readDocx as readParts } from './media/docx/index.ts';
import { limitsOf, type ReadOptions } from './media/options.ts';
import { mediumOf } from './media/sniff.ts';
import { openArchive } from './media/zip.ts';

export type { SourceDocument } from './blocks.ts';
export { readWordXml } from './media/docx/index.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads a DOCX document as it reads with all tracked changes accepted: paragraphs and tables, with the numbers that
 * Word prints.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no DOCX; 'damaged', 'encrypted', 'too-large'.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    const archive = mediumOf(content) === 'zip' && openArchive(content, limitsOf(options));
    if (!archive || kindOf(archive) !== 'word') throw otherMedium('DOCX');
    return readParts(archive, options);
  });
}
