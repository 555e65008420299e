/** The figures that prose states, alone. */
import type { Paragraph } from './blocks.ts';
import { type ClaimContext, type ReadClaims, readClaims as read } from './prose/claims.ts';
import { prepareScript } from './text/script.ts';

export type { Paragraph } from './blocks.ts';
export type { ClaimContext, ReadClaims } from './prose/claims.ts';

/**
 * Reads the figures that paragraphs state about the year's work, with unit, qualifier, topic, scope, period and the
 * cell that they speak of, if any. Tables are no prose: give the `paragraphs` of `readTables`.
 */
export async function readClaims(
  paragraphs: readonly Paragraph[],
  context: ClaimContext = { year: null, edition: null },
): Promise<ReadClaims> {
  await prepareScript(paragraphs);
  return read(paragraphs, context);
}
