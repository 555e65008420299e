/** A report from a document that a reader of one medium made, or your own: what `parse` does after finding the medium. */
import type { SourceDocument } from './blocks.ts';
import { reportOf } from './report/report-of.ts';
import { everyForm } from './tables/read-tables.ts';
import { readWhole } from './tables/read-whole.ts';
import { prepareScript } from './text/script.ts';
import type { ParseOptions, ParseResult } from './types.ts';

export type { Block, Grid, GridCell, Located, Paragraph, SourceDocument } from './blocks.ts';
export { ParseError, type ParseErrorCode, type ParseResult } from './types.ts';

/**
 * Reads a document's tables, prose and identity into a typed record with the evidence of every value. The source of
 * the record has the hash of the file only if it is given.
 *
 * @throws {ParseError} 'not-a-report', 'attachment-only', 'quarterly', 'too-large'.
 */
export async function readReport(
  document: SourceDocument,
  options: Pick<ParseOptions, 'fileName' | 'limits'> & { sha256?: string } = {},
): Promise<ParseResult> {
  await prepareScript(document.blocks, document.metadata);
  const { source, reading } = await readWhole(document, everyForm(), options.limits?.cells);
  return reportOf(source, reading, {
    fileName: options.fileName ?? null,
    sha256: options.sha256 ?? null,
  });
}
