import type { Claim } from '@ogi-reports/schema';
import type { Paragraph } from '../../src/blocks.ts';
import { type ClaimContext, readClaims } from '../../src/prose/claims.ts';
import { loadTraditional } from '../../src/text/script.ts';

// As `parse` does for documents that need it.
await loadTraditional();

/** Lines of text as paragraphs that know their line and column. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n').map((line, index) => ({
    kind: 'paragraph',
    text: line,
    locate: (start = 0) => ({ line: index + 1, column: start + 1 }),
  }));
}

export function claimsOf(text: string, context: Partial<ClaimContext> = {}): Claim[] {
  return readClaims(paragraphsOf(text), { year: 2018, edition: null, ...context }).claims;
}

/** Value, unit and cell of each claim: what most tests ask for. */
export function cellsOf(
  text: string,
  context: Partial<ClaimContext> = {},
): [number, string | null, string | null][] {
  return claimsOf(text, context).map(({ value, unit, cell }) => [value, unit, cell]);
}
