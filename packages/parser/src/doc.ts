/** Documents of Word 97 to 2003, and of WPS, alone; in Node only. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { readDoc as readContainer } from './media/doc.ts';
import { oleKind } from './media/ole-kind.ts';
import type { ReadOptions } from './media/options.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads a document of Word 97 to 2003, or one that WPS saved in that format: its lines, the cells of tables parted by
 * tabs.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no such document, or in browsers; 'damaged', 'encrypted'.
 */
export function readDoc(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (oleKind(content) !== 'document') throw otherMedium('DOC');
    return readContainer(content, options);
  });
}
