import type { Paragraph, SourceDocument } from '../blocks.ts';
import { normalise } from '../text/normalise.ts';

/** What no table took. */
export const proseOf = (source: SourceDocument, consumed: ReadonlySet<number>): Paragraph[] =>
  source.blocks.filter(
    (block, index): block is Paragraph => block.kind === 'paragraph' && !consumed.has(index),
  );

/** The text of paragraphs, in one spelling. */
export const textOf = (paragraphs: readonly Paragraph[]): string =>
  normalise(paragraphs.map(({ text }) => text).join('\n')).text;
