import type { SourceDocument } from '../blocks.ts';
import type { KnownForms } from '../forms/known-forms.ts';
import { loadFurtherWays } from './further.ts';
import { readBlocks } from './read-blocks.ts';
import type { TableReading } from './reading.ts';

/** A document's tables, and the document as they were read in it: its blocks may have been put in another order. */
export interface WholeReading<Document> {
  source: Document;
  reading: TableReading;
}

/**
 * Reads a document's tables. What helps with lost cells is loaded before the first document, so that none is read
 * otherwise than the next; where tables lie otherwise than the forms, they are put in order and read again. Of a
 * document of several reports, the first is read.
 */
export async function readWhole<Document extends Pick<SourceDocument, 'blocks'>>(
  given: Document,
  forms: KnownForms,
  limit?: number,
): Promise<WholeReading<Document>> {
  const { firstReport, rearranged, withoutOtherYears } = await loadFurtherWays();
  const ofYear = withoutOtherYears(given.blocks);
  const own = firstReport(ofYear.blocks);
  const leftOut = [...ofYear.diagnostics, ...own.diagnostics];
  const source = { ...given, blocks: own.blocks };
  const first = readBlocks(source.blocks, forms, limit);
  first.diagnostics.push(...leftOut);
  if (!first.incomplete) return { source, reading: first };
  const { blocks, diagnostics } = rearranged(source.blocks, forms.index, first);
  const again = blocks.some((block, at) => block !== source.blocks[at]);
  const reading = again ? readBlocks(blocks, forms, limit) : first;
  reading.diagnostics.push(...(again ? leftOut : []), ...diagnostics);
  return { source: { ...source, blocks }, reading };
}
