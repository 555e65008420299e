/** Who reports, of what time, and what a document says of itself, alone. */
import type { SourceDocument } from './blocks.ts';
import { type Identity, identify } from './identity/identify.ts';
import { proseOf } from './report/prose.ts';
import type { ReadTablesResult } from './report/read-tables.ts';
import { prepareScript } from './text/script.ts';

export type { SourceDocument } from './blocks.ts';
export type { Identity, TableTitle } from './identity/identify.ts';

/**
 * Reads agency, year, title, dates and scope from a document's prose and metadata; what they leave open is null, with
 * a diagnostic. The table of divisions is loaded on first use. Give the result of `readTables` where there is one:
 * titles of tables vote for the year, and tables are no prose.
 */
export async function readIdentity(
  document: SourceDocument,
  tables?: Pick<ReadTablesResult, 'paragraphs' | 'titles'>,
): Promise<Identity> {
  await prepareScript(document.blocks, document.metadata);
  return identify(document, tables?.paragraphs ?? proseOf(document, new Set()), tables?.titles ?? []);
}
