/** Workbooks alone: XLSX, and those of Excel 97 to 2003 and of WPS. */
import type { SourceDocument } from './blocks.ts';
import { otherMedium, readAlone } from './media/alone.ts';
import { kindOf } from './media/archive.ts';
import { oleKind } from './media/ole-kind.ts';
import { limitsOf, type ReadOptions } from './media/options.ts';
import { readOldWorkbook, readWorkbook } from './media/sheets/index.ts';
import { mediumOf } from './media/sniff.ts';
import { openArchive } from './media/zip.ts';

export type { SourceDocument } from './blocks.ts';
export type { ReadOptions } from './media/options.ts';
export { ParseError, type ParseErrorCode } from './types.ts';

/**
 * Reads an XLSX workbook as it is shown: each sheet's tables as grids, numbers as their format prints them.
 *
 * @throws {ParseError} 'unsupported-medium' where it is no XLSX; 'damaged', 'encrypted', 'too-large'.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    const archive = mediumOf(content) === 'zip' && openArchive(content, limitsOf(options));
    if (!archive || kindOf(archive) !== 'sheets') throw otherMedium('XLSX');
    return readWorkbook(content, archive, options);
  });
}

/**
 * Reads a workbook of Excel 97 to 2003, or one that WPS saved in that format (XLS, ET).
 *
 * @throws {ParseError} 'unsupported-medium' where it is no such workbook; 'damaged', 'encrypted', 'too-large'.
 */
export function readXls(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readAlone(bytes, options, (content) => {
    if (oleKind(content) !== 'workbook') throw otherMedium('XLS');
    return readOldWorkbook(content, options);
  });
}
