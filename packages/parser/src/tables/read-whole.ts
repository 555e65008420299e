import type { SourceDocument } from '../blocks.ts';
import type { KnownForms } from '../forms/known-forms.ts';
import { furtherWays, loadFurtherWays } from './further.ts';
import { readBlocks } from './read-blocks.ts';
import type { TableReading } from './reading.ts';

/** A document's tables, and the document as they were read in it: its blocks may have been put in another order. */
export interface WholeReading<Document> {
  source: Document;
  reading: TableReading;
}

/**
 * Reads a document's tables. Where rows lost cells or tables lie otherwise than the forms, what helps with these is
 * loaded, and they are read again.
 */
export async function readWhole<Document extends Pick<SourceDocument, 'blocks'>>(
  source: Document,
  forms: KnownForms,
  limit?: number,
): Promise<WholeReading<Document>> {
  const hadAll = furtherWays() !== undefined;
  const first = readBlocks(source.blocks, forms, limit);
  if (!first.incomplete) return { source, reading: first };
  const { rearranged } = await loadFurtherWays();
  const other = rearranged(source.blocks, forms.index, first);
  const blocks = other?.blocks ?? source.blocks;
  const reading = hadAll && blocks === source.blocks ? first : readBlocks(blocks, forms, limit);
  reading.diagnostics.push(...(other?.diagnostics ?? []));
  return { source: { ...source, blocks }, reading };
}
